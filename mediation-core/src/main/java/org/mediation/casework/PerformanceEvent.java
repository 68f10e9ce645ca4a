package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened while an agreement was performed. */
public sealed interface PerformanceEvent extends CaseEvent {

    record ObligationReminded(CaseId caseId, ObligationId obligationId) implements PerformanceEvent {}

    /** The due date passed; the visit should have taken place by then (T-PERF-V1). */
    record ObligationDue(
            CaseId caseId,
            ObligationId obligationId,
            @RoutingFact DueDate visitDue) implements PerformanceEvent {}

    record PaymentReported(
            CaseId caseId,
            PaymentId paymentId,
            ObligationId obligationId,
            long amountFen,
            LocalDate paidOn,
            String proofHash)
            implements PerformanceEvent {}

    record PaymentVerified(CaseId caseId, PaymentId paymentId, ObligationId obligationId, long amountFen)
            implements PerformanceEvent {}

    record ObligationPerformed(CaseId caseId, ObligationId obligationId, PerformanceCode code)
            implements PerformanceEvent {}

    record ObligationDefaulted(
            CaseId caseId,
            ObligationId obligationId,
            long outstandingFen,
            @Nullable Sealed statement) implements PerformanceEvent {}

    record PerformanceUrged(CaseId caseId, ObligationId obligationId, Sealed words, DueDate urgedUntil)
            implements PerformanceEvent {}

    record ObligationUnperformed(CaseId caseId, ObligationId obligationId, long outstandingFen, Sealed reason)
            implements PerformanceEvent {}

    /** The ledger was balanced: agreed = paid + outstanding + written off. */
    record PerformanceClosed(
            CaseId caseId, PerformanceCode code, long agreedFen, long paidFen, long outstandingFen, long writtenOffFen)
            implements PerformanceEvent {}
}
