package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.COURT_LIAISON;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** What a creditor does about an agreement that was broken (支付令、强制执行): j4 to j8. */
public sealed interface RemedyCommand extends CaseCommand {

    /** Adds up the ledger, so that it is known whether anything is left to pursue. */
    @AllowedFor(SYSTEM)
    @LeadsTo(RemedyEvent.LedgerBalanced.class)
    record BalanceLedger(CaseId caseId) implements RemedyCommand {}

    /** The creditor's choice among the ways that are open (j4, j5); giving up ends the pursuit. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK, APPLICANT})
    @LeadsTo({RemedyEvent.RemedyChosen.class, RemedyEvent.OutstandingWrittenOff.class})
    record ChooseRemedy(CaseId caseId, DefaultRemedy remedy, String words) implements RemedyCommand {}

    /** Money that came in after the obligation had been closed as not performed. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK, COURT_LIAISON})
    @LeadsTo(RemedyEvent.ObligationRecovered.class)
    record RecordRecovery(
            CaseId caseId, ObligationId obligationId, long amountFen, LocalDate recoveredOn, String proofHash)
            implements RemedyCommand {}

    /** Asks the court to order payment (申请支付令, LDMAL art. 16, CPL art. 225). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderApplied.class)
    record ApplyForPaymentOrder(
            CaseId caseId,
            String court,
            PaymentOrderBasis basis,
            LocalDate receivedOn,
            boolean noOtherDebtBetweenThem,
            boolean canBeServed,
            String documentHash)
            implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderAccepted.class)
    record AcceptPaymentOrder(CaseId caseId, String docketNo, LocalDate acceptedOn) implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderRefused.class)
    record RefusePaymentOrder(CaseId caseId, String reason) implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderIssued.class)
    record IssuePaymentOrder(CaseId caseId, String orderNo, LocalDate issuedOn) implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderServed.class)
    record ServePaymentOrder(CaseId caseId, LocalDate servedOn) implements RemedyCommand {}

    /** The debtor objects in writing; a valid objection ends the order (CPL art. 228). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo({RemedyEvent.PaymentOrderObjected.class, RemedyEvent.PaymentOrderLapsed.class})
    record ObjectToPaymentOrder(CaseId caseId, LocalDate receivedOn, boolean valid, String ground)
            implements RemedyCommand {}

    /** Nobody objected in time (T-PO-DEBTOR); the order can be enforced. */
    @AllowedFor(SYSTEM)
    @LeadsTo(RemedyEvent.PaymentOrderTookEffect.class)
    record TakeOrderEffect(CaseId caseId) implements RemedyCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.PaymentOrderWithdrawn.class)
    record WithdrawPaymentOrder(CaseId caseId, String reason) implements RemedyCommand {}

    /** The court is over its own time (T-PO-ACC, T-PO-ISSUE). */
    @AllowedFor(SYSTEM)
    @LeadsTo(RemedyEvent.PaymentOrderUrged.class)
    record UrgePaymentOrder(CaseId caseId) implements RemedyCommand {}

    /** Opens enforcement on a title that is held (申请强制执行), I-18. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.EnforcementApplied.class)
    record ApplyForEnforcement(CaseId caseId, String court, TitleKind title, LocalDate receivedOn)
            implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.EnforcementAccepted.class)
    record AcceptEnforcement(CaseId caseId, String docketNo, LocalDate acceptedOn) implements RemedyCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.EnforcementRefused.class)
    record RefuseEnforcement(CaseId caseId, String reason) implements RemedyCommand {}

    /** How the enforcement ended; before it runs it can only be withdrawn. */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(RemedyEvent.EnforcementClosed.class)
    record CloseEnforcement(CaseId caseId, EnforcementResult result, LocalDate closedOn) implements RemedyCommand {}
}
