package org.mediation.casework;

import java.time.LocalDate;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened after an agreement was broken. */
public sealed interface RemedyEvent extends CaseEvent {

    /** agreed = paid + outstanding + written off, in 分. */
    record LedgerBalanced(
            CaseId caseId,
            long agreedFen,
            long paidFen,
            long outstandingFen,
            long writtenOffFen,
            @RoutingFact boolean somethingLeft)
            implements RemedyEvent {}

    record RemedyChosen(CaseId caseId, @RoutingFact DefaultRemedy remedy, Sealed words) implements RemedyEvent {}

    record OutstandingWrittenOff(CaseId caseId, long amountFen) implements RemedyEvent {}

    record ObligationRecovered(
            CaseId caseId,
            ObligationId obligationId,
            long amountFen,
            LocalDate recoveredOn,
            PerformanceCode through,
            String proofHash)
            implements RemedyEvent {}

    record PaymentOrderApplied(
            CaseId caseId,
            String court,
            PaymentOrderBasis basis,
            long amountFen,
            LocalDate receivedOn,
            String documentHash,
            @RoutingFact DueDate orderAnswerDue)
            implements RemedyEvent {}

    record PaymentOrderAccepted(
            CaseId caseId,
            String docketNo,
            LocalDate acceptedOn,
            @RoutingFact DueDate orderIssueDue) implements RemedyEvent {}

    record PaymentOrderRefused(CaseId caseId, Sealed reason) implements RemedyEvent {}

    record PaymentOrderIssued(CaseId caseId, String orderNo, LocalDate issuedOn) implements RemedyEvent {}

    record PaymentOrderServed(
            CaseId caseId, LocalDate servedOn, @RoutingFact DueDate objectionDue) implements RemedyEvent {}

    record PaymentOrderObjected(CaseId caseId, LocalDate receivedOn, boolean valid, Sealed ground)
            implements RemedyEvent {}

    /** The order is gone; on a mediation agreement the creditor may sue at once (LDI-1 art. 13). */
    record PaymentOrderLapsed(CaseId caseId, boolean suitOpen) implements RemedyEvent {}

    record PaymentOrderTookEffect(CaseId caseId, String orderNo, LocalDate effectiveOn) implements RemedyEvent {}

    record PaymentOrderWithdrawn(CaseId caseId, Sealed reason) implements RemedyEvent {}

    record PaymentOrderUrged(CaseId caseId, String rule) implements RemedyEvent {}

    record EnforcementApplied(CaseId caseId, String court, TitleKind title, String titleNo, LocalDate receivedOn)
            implements RemedyEvent {}

    record EnforcementAccepted(CaseId caseId, String docketNo, LocalDate acceptedOn) implements RemedyEvent {}

    record EnforcementRefused(CaseId caseId, Sealed reason) implements RemedyEvent {}

    record EnforcementClosed(CaseId caseId, EnforcementResult result, LocalDate closedOn) implements RemedyEvent {}
}
