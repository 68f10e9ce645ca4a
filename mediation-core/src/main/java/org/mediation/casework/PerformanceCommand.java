package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.RESPONDENT;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Performance of the agreement (协议履行): j1 to j3. */
public sealed interface PerformanceCommand extends CaseCommand {

    @AllowedFor(SYSTEM)
    @LeadsTo(PerformanceEvent.ObligationReminded.class)
    record RemindObligation(CaseId caseId, ObligationId obligationId) implements PerformanceCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(PerformanceEvent.ObligationDue.class)
    record CallObligationDue(CaseId caseId, ObligationId obligationId) implements PerformanceCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(PerformanceEvent.PaymentReported.class)
    record ReportPayment(
            CaseId caseId,
            PaymentId paymentId,
            ObligationId obligationId,
            long amountFen,
            LocalDate paidOn,
            String proofHash)
            implements PerformanceCommand {}

    /** Confirms that a reported payment arrived; the last one performs the obligation. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo({PerformanceEvent.PaymentVerified.class, PerformanceEvent.ObligationPerformed.class})
    record VerifyPayment(CaseId caseId, PaymentId paymentId) implements PerformanceCommand {}

    /** Records that something other than a payment was done. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PerformanceEvent.ObligationPerformed.class)
    record ConfirmPerformance(CaseId caseId, ObligationId obligationId, String proofHash)
            implements PerformanceCommand {}

    /** The visit after the due date found that the obligation was not performed in full. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo({PerformanceEvent.ObligationDefaulted.class, IntakeEvent.LimitationAssessed.class})
    record DeclareDefault(
            CaseId caseId,
            ObligationId obligationId,
            @Nullable String statement) implements PerformanceCommand {}

    /** Presses the debtor to perform (督促履行). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PerformanceEvent.PerformanceUrged.class)
    record UrgePerformance(CaseId caseId, ObligationId obligationId, String words) implements PerformanceCommand {}

    /** Urging did not help; the creditor is told the further ways. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PerformanceEvent.ObligationUnperformed.class)
    record GiveUpObligation(CaseId caseId, ObligationId obligationId, String reason) implements PerformanceCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(PerformanceEvent.PerformanceClosed.class)
    record ClosePerformance(CaseId caseId) implements PerformanceCommand {}
}
