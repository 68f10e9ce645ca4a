package org.mediation.legalaid;

import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.LawFirmId;

/** What can have happened while the lawyer is found. */
public sealed interface AidAssignmentEvent extends AidEvent {

    record LawyerAssigned(
            AidId aidId, LawyerId lawyer, LawFirmId lawFirm, TeamId team, String assignedBy, boolean assignedInTime)
            implements AidAssignmentEvent {}

    /** @param papersPending aid came first, and its papers are still to be checked */
    record AssignmentAccepted(
            AidId aidId,
            LawyerId lawyer,
            String agreementHash,
            String authorityHash,
            @RoutingFact boolean papersPending)
            implements AidAssignmentEvent {}

    record AssignmentDeclined(
            AidId aidId,
            LawyerId lawyer,
            Sealed reason,
            @RoutingFact DueDate assignmentDue) implements AidAssignmentEvent {}

    record LawyerReplaced(
            AidId aidId,
            LawyerId lawyer,
            Sealed reason,
            @RoutingFact DueDate assignmentDue) implements AidAssignmentEvent {}

    record AidAssignmentOverdue(AidId aidId) implements AidAssignmentEvent {}
}
