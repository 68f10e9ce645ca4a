package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.effective;
import static org.mediation.casework.Steps.CERTIFICATE;
import static org.mediation.casework.Steps.PAYMENT;
import static org.mediation.casework.Steps.PAY_WAGES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.PerformanceEvent.*;

class PerformingTest {
    private static final ObligationId UNKNOWN = new ObligationId(new UUID(72, 9));
    private static final PaymentId REST = new PaymentId(new UUID(73, 2));
    private static final Instant DUE = BeijingTime.endOf(TODAY.plusDays(14));
    private static final DeclareDefault DEFAULT = new DeclareDefault(CASE, PAY_WAGES, "称资金紧张");
    private static final UrgePerformance URGE = new UrgePerformance(CASE, PAY_WAGES, "请三日内支付");
    private static final GiveUpObligation GIVE_UP = new GiveUpObligation(CASE, PAY_WAGES, "公司停业");
    private static final CallObligationDue CALL = new CallObligationDue(CASE, PAY_WAGES);

    private static Dispute overdue() {
        return effective().at(DUE).after(CALL);
    }

    @Test
    void a_payment_is_reported_with_proof_and_verified() {
        effective()
                .when(Steps.pay(PAYMENT, 400_000))
                .leadsTo(new PaymentReported(CASE, PAYMENT, PAY_WAGES, 400_000, TODAY, "bank-receipt"));
        effective()
                .after(Steps.pay(PAYMENT, 400_000))
                .when(Steps.verify(PAYMENT))
                .leadsTo(new PaymentVerified(CASE, PAYMENT, PAY_WAGES, 400_000));
        effective()
                .after(Steps.pay(PAYMENT, 400_000), Steps.verify(PAYMENT), Steps.pay(REST, 600_000))
                .when(Steps.verify(REST))
                .leadsTo(
                        new PaymentVerified(CASE, REST, PAY_WAGES, 600_000),
                        new ObligationPerformed(CASE, PAY_WAGES, PerformanceCode.PERFORMED_VOLUNTARILY));
    }

    @Test
    void no_more_is_paid_than_is_outstanding_and_announced() {
        effective().when(Steps.pay(PAYMENT, 1_000_001)).refusedBy(PAYMENT_TOO_HIGH);
        effective()
                .after(Steps.pay(PAYMENT, 600_000))
                .when(Steps.pay(REST, 400_001))
                .refusedBy(PAYMENT_TOO_HIGH);
        effective()
                .after(Steps.pay(PAYMENT, 600_000), Steps.verify(PAYMENT))
                .when(Steps.pay(REST, 400_001))
                .refusedBy(PAYMENT_TOO_HIGH);
        effective().when(Steps.pay(PAYMENT, Long.MAX_VALUE)).refusedBy(PAYMENT_TOO_HIGH);
    }

    @Test
    void one_payment_counts_once() {
        effective().after(Steps.pay(PAYMENT, 1)).when(Steps.pay(PAYMENT, 1)).refusedBy(PARTY_EXISTS);
        effective()
                .after(Steps.pay(PAYMENT, 1), Steps.verify(PAYMENT))
                .when(Steps.pay(PAYMENT, 1))
                .refusedBy(PARTY_EXISTS);
        effective()
                .after(Steps.pay(PAYMENT, 1), Steps.verify(PAYMENT))
                .when(Steps.verify(PAYMENT))
                .refusedBy(PAYMENT_UNKNOWN);
    }

    @Test
    void a_payment_is_a_positive_sum_of_the_past_on_a_payment_obligation_with_proof() {
        effective().when(Steps.pay(PAYMENT, 0)).refusedBy(AMOUNT_NOT_POSITIVE);
        effective()
                .when(new ReportPayment(CASE, PAYMENT, PAY_WAGES, 1, TODAY.plusDays(1), "bank-receipt"))
                .refusedBy(PAYMENT_IN_FUTURE);
        effective()
                .when(new ReportPayment(CASE, PAYMENT, PAY_WAGES, 1, TODAY, " "))
                .refusedBy(PROOF_MISSING);
        effective()
                .when(new ReportPayment(CASE, PAYMENT, CERTIFICATE, 1, TODAY, "bank-receipt"))
                .refusedBy(PAYMENT_UNKNOWN);
        effective()
                .when(new ReportPayment(CASE, PAYMENT, UNKNOWN, 1, TODAY, "bank-receipt"))
                .refusedBy(OBLIGATION_UNKNOWN);
        effective().when(Steps.verify(PAYMENT)).refusedBy(PAYMENT_UNKNOWN);
        Dispute.signing().when(Steps.pay(PAYMENT, 1)).refusedBy(WRONG_STAGE);
    }

    @Test
    void something_other_than_a_payment_is_confirmed_with_proof() {
        effective()
                .when(Steps.certificateIssued())
                .leadsTo(new ObligationPerformed(CASE, CERTIFICATE, PerformanceCode.PERFORMED_VOLUNTARILY));
        effective().when(new ConfirmPerformance(CASE, CERTIFICATE, "")).refusedBy(PROOF_MISSING);
        effective().when(new ConfirmPerformance(CASE, PAY_WAGES, "proof")).refusedBy(OBLIGATION_INVALID);
        effective()
                .after(Steps.certificateIssued())
                .when(Steps.certificateIssued())
                .refusedBy(OBLIGATION_DONE);
    }

    @Test
    void i22_a_debtor_is_reminded_once_and_not_after_having_performed() {
        var reminder = new RemindObligation(CASE, CERTIFICATE);
        effective().when(reminder).leadsTo(new ObligationReminded(CASE, CERTIFICATE));
        effective().after(reminder).when(reminder).changesNothing();
        effective().after(Steps.certificateIssued()).when(reminder).refusedBy(OBLIGATION_DONE);
    }

    @Test
    void an_obligation_falls_due_when_its_day_is_over_and_once() {
        effective()
                .at(DUE)
                .when(CALL)
                .leadsTo(new ObligationDue(CASE, PAY_WAGES, DEADLINES.due("T-PERF-V1", TODAY.plusDays(14))));
        effective().at(DUE.minusSeconds(1)).when(CALL).refusedBy(OBLIGATION_NOT_DUE);
        overdue().when(CALL).refusedBy(OBLIGATION_DONE);
    }

    @Test
    void a_default_is_declared_after_the_due_date_and_once() {
        overdue()
                .when(DEFAULT)
                .leadsTo(new ObligationDefaulted(CASE, PAY_WAGES, 1_000_000, sealed("称资金紧张")), begunAnew());
        effective().when(DEFAULT).refusedBy(OBLIGATION_NOT_DUE);
        overdue().after(DEFAULT).when(DEFAULT).refusedBy(OBLIGATION_DONE);
    }

    /** The claim is settled, but no promise was kept: its year runs again (I-20). */
    private static IntakeEvent.LimitationAssessed begunAnew() {
        return new IntakeEvent.LimitationAssessed(
                CASE,
                Limitation.running(WAGES, BeijingTime.dateOf(DUE), LimitationBasis.DEFAULT, "T-LIM-RESTART", DEADLINES),
                DEADLINES.limits().get("T-LIM").ruleVersion());
    }

    @Test
    void i20_the_year_that_a_default_begins_ends_with_a_warning_too() {
        Limitation anew = begunAnew().limitation();
        LocalDate warnOn = Objects.requireNonNull(anew.warnOn());
        overdue()
                .after(DEFAULT)
                .at(BeijingTime.startOf(warnOn))
                .when(new ClockCommand.WarnOfLimitation(CASE))
                .leadsTo(new ClockEvent.LimitationWarned(
                        CASE, WAGES, LimitationWarning.EARLY, Objects.requireNonNull(anew.end())));
    }

    @Test
    void who_defaulted_is_urged_and_who_was_urged_in_vain_is_given_up() {
        overdue()
                .after(DEFAULT)
                .when(URGE)
                .leadsTo(new PerformanceUrged(
                        CASE, PAY_WAGES, sealed("请三日内支付"), DEADLINES.due("T-PERF-URGE", TODAY.plusDays(15))));
        overdue().when(URGE).refusedBy(OBLIGATION_NOT_DEFAULTED);
        overdue()
                .after(DEFAULT, URGE)
                .when(GIVE_UP)
                .leadsTo(new ObligationUnperformed(CASE, PAY_WAGES, 1_000_000, sealed("公司停业")));
        overdue().after(DEFAULT).when(GIVE_UP).refusedBy(OBLIGATION_NOT_DEFAULTED);
    }

    @Test
    void what_is_paid_after_urging_is_told_apart() {
        overdue()
                .after(DEFAULT, URGE, Steps.pay(PAYMENT, 1_000_000))
                .when(Steps.verify(PAYMENT))
                .leadsTo(
                        new PaymentVerified(CASE, PAYMENT, PAY_WAGES, 1_000_000),
                        new ObligationPerformed(CASE, PAY_WAGES, PerformanceCode.PERFORMED_AFTER_URGE));
    }

    @Test
    void the_ledger_closes_balanced_when_every_obligation_is_done_or_given_up() {
        effective()
                .after(Steps.pay(PAYMENT, 1_000_000), Steps.verify(PAYMENT))
                .when(Steps.closePerformance())
                .refusedBy(PERFORMANCE_OPEN);
        effective()
                .after(Steps.pay(PAYMENT, 1_000_000), Steps.verify(PAYMENT), Steps.certificateIssued())
                .when(Steps.closePerformance())
                .leadsTo(
                        new PerformanceClosed(CASE, PerformanceCode.PERFORMED_VOLUNTARILY, 1_000_000, 1_000_000, 0, 0));
        overdue()
                .after(Steps.pay(PAYMENT, 400_000), Steps.verify(PAYMENT), DEFAULT, URGE, GIVE_UP)
                .after(Steps.certificateIssued())
                .when(Steps.closePerformance())
                .refusedBy(PERFORMANCE_OPEN);
        overdue()
                .after(Steps.pay(PAYMENT, 400_000), Steps.verify(PAYMENT), DEFAULT, URGE, GIVE_UP)
                .after(Steps.certificateIssued(), Steps.balance(), Steps.remedy(DefaultRemedy.WRITE_OFF))
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.PARTIAL, 1_000_000, 400_000, 0, 600_000));
        overdue()
                .after(DEFAULT, URGE, Steps.pay(PAYMENT, 1_000_000), Steps.verify(PAYMENT), Steps.certificateIssued())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.PERFORMED_AFTER_URGE, 1_000_000, 1_000_000, 0, 0));
    }

    @Test
    void i22_the_ledger_closes_once() {
        Dispute.performed().when(Steps.closePerformance()).refusedBy(CASE_ENDED);
        Dispute.performed().when(CALL).refusedBy(CASE_ENDED);
    }
}
