package org.mediation.legalaid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened between the closing file and the end. */
public sealed interface AidClosingEvent extends AidEvent {

    record AidFileSubmitted(
            AidId aidId,
            AidResult result,
            long recoveredFen,
            boolean awarded,
            Sealed report,
            String documentsHash,
            @Nullable Sealed opinion)
            implements AidClosingEvent {}

    record AidFileOverdue(AidId aidId) implements AidClosingEvent {}

    record AidFileReturned(
            AidId aidId, Sealed reason, @RoutingFact DueDate fileDue) implements AidClosingEvent {}

    record AidQualityChecked(AidId aidId, int score, String difficulty, String checkedBy) implements AidClosingEvent {}

    record SubsidyCalculated(AidId aidId, AidKind kind, String difficulty, int scaleVersion, long amountFen)
            implements AidClosingEvent {}

    /** @param payable false when the scale gives nothing for this kind of aid */
    record SubsidyApproved(
            AidId aidId,
            long amountFen,
            String approvedBy,
            @RoutingFact boolean payable) implements AidClosingEvent {}

    record SubsidyPaid(AidId aidId, AidKind kind, LawyerId lawyer, long amountFen, LocalDate paidOn, String proofHash)
            implements AidClosingEvent {}

    record AidClosed(AidId aidId, AidResult result, long recoveredFen) implements AidClosingEvent {}
}
