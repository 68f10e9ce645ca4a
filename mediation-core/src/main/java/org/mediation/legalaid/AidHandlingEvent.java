package org.mediation.legalaid;

import java.time.LocalDate;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened while the lawyer works. */
public sealed interface AidHandlingEvent extends AidEvent {

    record AidStepRecorded(
            AidId aidId, AidKind kind, LocalDate doneOn, int persons, boolean reported, Sealed note, LawyerId lawyer)
            implements AidHandlingEvent {}

    record AidLinkedToCase(AidId aidId, CaseReference caseId, PartyReference client) implements AidHandlingEvent {}

    record AidLinkedToProceeding(AidId aidId, Proceeding proceeding, String body, String docketNo)
            implements AidHandlingEvent {}

    record AidHandlingEnded(
            AidId aidId, LocalDate endedOn, @RoutingFact DueDate fileDue) implements AidHandlingEvent {}

    record AidTerminated(AidId aidId, TerminationGround ground, Sealed reason, String decidedBy)
            implements AidHandlingEvent {}
}
