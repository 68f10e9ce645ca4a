package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.PaymentOrderBasis.MEDIATION_AGREEMENT;
import static org.mediation.casework.PaymentOrderBasis.WAGES_IN_ARREARS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.DueDate;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.RemedyEvent.*;

/** The order to pay, from the application to its effect or its lapse. */
class OrderingPaymentTest {
    private static final LocalDate LATER = TODAY.plusDays(15);
    private static final DueDate OBJECTIONS = DEADLINES.due("T-PO-DEBTOR", LATER);
    private static final ApplyForPaymentOrder APPLY = on(MEDIATION_AGREEMENT);
    private static final AcceptPaymentOrder ACCEPT = new AcceptPaymentOrder(CASE, "（2026）京0106民督1号", LATER);
    private static final RefusePaymentOrder REFUSE = new RefusePaymentOrder(CASE, "不符合条件");
    private static final IssuePaymentOrder ISSUE = new IssuePaymentOrder(CASE, "（2026）京0106民督1号支付令", LATER);
    private static final ServePaymentOrder SERVE = new ServePaymentOrder(CASE, LATER);
    private static final ObjectToPaymentOrder OBJECT = new ObjectToPaymentOrder(CASE, LATER, true, "对金额有异议");
    private static final WithdrawPaymentOrder WITHDRAW = new WithdrawPaymentOrder(CASE, "已另行协商");
    private static final UrgePaymentOrder URGE = new UrgePaymentOrder(CASE);
    private static final TakeOrderEffect TAKE_EFFECT = new TakeOrderEffect(CASE);

    private static ApplyForPaymentOrder on(PaymentOrderBasis basis) {
        return new ApplyForPaymentOrder(CASE, FENGTAI_COURT, basis, LATER, true, true, "application");
    }

    private static Dispute chosen() {
        return Dispute.broken().after(Steps.remedy(DefaultRemedy.PAYMENT_ORDER));
    }

    private static Dispute served() {
        return chosen().after(APPLY, ACCEPT, ISSUE, SERVE);
    }

    @Test
    void the_creditor_asks_a_court_for_what_is_outstanding() {
        chosen().when(APPLY)
                .leadsTo(new PaymentOrderApplied(
                        CASE,
                        FENGTAI_COURT,
                        MEDIATION_AGREEMENT,
                        1_000_000,
                        LATER,
                        "application",
                        DEADLINES.due("T-PO-ACC", LATER)));
        Dispute.broken().when(APPLY).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(APPLY).refusedBy(REMEDY_STEP);
        Dispute.effective().when(APPLY).refusedBy(REMEDY_STEP);
        Dispute.signing().when(APPLY).refusedBy(WRONG_STAGE);
    }

    @Test
    void there_is_a_court_no_other_debt_a_place_to_serve_a_paper_and_something_to_pay() {
        chosen().when(application(FENGTAI_INSTITUTE, LATER, true, true, "application"))
                .refusedBy(BODY_UNKNOWN);
        chosen().when(application(FENGTAI_COURT, LATER, false, true, "application"))
                .refusedBy(ORDER_CONDITIONS);
        chosen().when(application(FENGTAI_COURT, LATER, true, false, "application"))
                .refusedBy(ORDER_CONDITIONS);
        chosen().when(application(FENGTAI_COURT, LATER, true, true, "")).refusedBy(PROOF_MISSING);
        chosen().when(application(FENGTAI_COURT, LATER.plusDays(1), true, true, "application"))
                .refusedBy(DAY_AHEAD);
        chosen().after(new RecordRecovery(CASE, Steps.PAY_WAGES, 1_000_000, LATER, "receipt"))
                .when(APPLY)
                .refusedBy(ORDER_NOT_ELIGIBLE);
    }

    private static ApplyForPaymentOrder application(
            String court, LocalDate receivedOn, boolean noOtherDebt, boolean canBeServed, String hash) {
        return new ApplyForPaymentOrder(CASE, court, MEDIATION_AGREEMENT, receivedOn, noOtherDebt, canBeServed, hash);
    }

    @Test
    void on_the_labour_contract_law_the_order_is_for_wages_only() {
        Obligation wages = new Obligation(
                Steps.PAY_WAGES, EMPLOYER, WORKER, ObligationKind.PAY_WAGES, 400_000L, TODAY.plusDays(14), WAGES);
        Obligation severance = new Obligation(
                Steps.CERTIFICATE,
                EMPLOYER,
                WORKER,
                ObligationKind.PAY_SEVERANCE,
                600_000L,
                TODAY.plusDays(14),
                OVERTIME);
        owing(wages, severance).when(on(WAGES_IN_ARREARS)).leadsTo(applied(WAGES_IN_ARREARS, 400_000));
        owing(wages, severance).when(on(MEDIATION_AGREEMENT)).leadsTo(applied(MEDIATION_AGREEMENT, 1_000_000));
    }

    private static PaymentOrderApplied applied(PaymentOrderBasis basis, long amountFen) {
        return new PaymentOrderApplied(
                CASE, FENGTAI_COURT, basis, amountFen, LATER, "application", DEADLINES.due("T-PO-ACC", LATER));
    }

    private static Dispute owing(Obligation... obligations) {
        return Dispute.afterSession()
                .after(Steps.propose(List.of(WAGES, OVERTIME), List.of(obligations)))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal())
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(Steps.PAY_WAGES))
                .after(Steps.givenUp(Steps.CERTIFICATE))
                .after(Steps.balance(), Steps.remedy(DefaultRemedy.PAYMENT_ORDER));
    }

    @Test
    void the_court_accepts_issues_and_serves() {
        chosen().after(APPLY)
                .when(ACCEPT)
                .leadsTo(new PaymentOrderAccepted(CASE, "（2026）京0106民督1号", LATER, DEADLINES.due("T-PO-ISSUE", LATER)));
        chosen().after(APPLY, ACCEPT).when(ISSUE).leadsTo(new PaymentOrderIssued(CASE, "（2026）京0106民督1号支付令", LATER));
        chosen().after(APPLY, ACCEPT, ISSUE).when(SERVE).leadsTo(new PaymentOrderServed(CASE, LATER, OBJECTIONS));
        chosen().when(ACCEPT).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(ISSUE).refusedBy(REMEDY_STEP);
        chosen().after(APPLY, ACCEPT).when(SERVE).refusedBy(REMEDY_STEP);
        served().when(SERVE).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(new AcceptPaymentOrder(CASE, "", LATER)).refusedBy(NUMBER_MISSING);
        chosen().after(APPLY, ACCEPT)
                .when(new IssuePaymentOrder(CASE, "号", LATER.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        chosen().after(APPLY, ACCEPT, ISSUE)
                .when(new ServePaymentOrder(CASE, LATER.plusDays(1)))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void no_step_of_the_court_lies_before_the_one_that_it_follows() {
        LocalDate earlier = LATER.minusDays(1);
        chosen().after(APPLY).when(new AcceptPaymentOrder(CASE, "号", earlier)).refusedBy(DAY_TOO_EARLY);
        chosen().after(APPLY, ACCEPT)
                .when(new IssuePaymentOrder(CASE, "号", earlier))
                .refusedBy(DAY_TOO_EARLY);
        chosen().after(APPLY, ACCEPT, ISSUE)
                .when(new ServePaymentOrder(CASE, earlier))
                .refusedBy(DAY_TOO_EARLY);
        served().when(new ObjectToPaymentOrder(CASE, earlier, true, "异议")).refusedBy(DAY_TOO_EARLY);
    }

    @Test
    void the_court_refuses_before_or_after_it_accepted_and_once() {
        chosen().after(APPLY).when(REFUSE).leadsTo(new PaymentOrderRefused(CASE, sealed("不符合条件")));
        chosen().after(APPLY, ACCEPT).when(REFUSE).isDone();
        chosen().after(APPLY, REFUSE).when(REFUSE).refusedBy(REMEDY_STEP);
        chosen().after(APPLY, REFUSE).when(ACCEPT).refusedBy(REMEDY_STEP);
        served().when(REFUSE).refusedBy(REMEDY_STEP);
    }

    @Test
    void i22_a_court_over_its_time_is_urged_once_at_each_step() {
        DueDate answer = DEADLINES.due("T-PO-ACC", LATER);
        DueDate order = DEADLINES.due("T-PO-ISSUE", LATER);
        chosen().after(APPLY).at(answer.dueAt()).when(URGE).leadsTo(new PaymentOrderUrged(CASE, "T-PO-ACC"));
        chosen().after(APPLY).when(URGE).refusedBy(DEADLINE_NOT_REACHED);
        chosen().after(APPLY).at(answer.dueAt()).after(URGE).when(URGE).changesNothing();
        chosen().after(APPLY)
                .at(answer.dueAt())
                .after(URGE, ACCEPT)
                .at(order.dueAt())
                .when(URGE)
                .leadsTo(new PaymentOrderUrged(CASE, "T-PO-ISSUE"));
        served().when(URGE).refusedBy(REMEDY_STEP);
    }

    @Test
    void a_valid_objection_in_time_ends_the_order_and_by_its_basis_opens_the_court() {
        served().when(OBJECT)
                .leadsTo(
                        new PaymentOrderObjected(CASE, LATER, true, sealed("对金额有异议")),
                        new PaymentOrderLapsed(CASE, true));
        chosen().after(on(WAGES_IN_ARREARS), ACCEPT, ISSUE, SERVE)
                .when(OBJECT)
                .leadsTo(
                        new PaymentOrderObjected(CASE, LATER, true, sealed("对金额有异议")),
                        new PaymentOrderLapsed(CASE, false));
        served().after(OBJECT, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.PAYMENT_ORDER))
                .refusedBy(ORDER_LAPSED);
        served().after(OBJECT, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.SUIT))
                .isDone();
        served().when(new ObjectToPaymentOrder(CASE, LATER.plusDays(1), true, "异议"))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void i22_an_order_that_lapsed_does_not_take_effect_and_one_in_effect_does_so_once() {
        served().after(OBJECT).at(OBJECTIONS.dueAt()).when(TAKE_EFFECT).refusedBy(REMEDY_STEP);
        served().after(WITHDRAW).at(OBJECTIONS.dueAt()).when(TAKE_EFFECT).refusedBy(REMEDY_STEP);
        served().at(OBJECTIONS.dueAt()).after(TAKE_EFFECT).when(TAKE_EFFECT).refusedBy(REMEDY_STEP);
        served().at(OBJECTIONS.dueAt()).after(TAKE_EFFECT).when(OBJECT).refusedBy(REMEDY_STEP);
        served().after(OBJECT).when(OBJECT).refusedBy(REMEDY_STEP);
    }

    @Test
    void an_objection_that_is_none_or_comes_too_late_leaves_the_order_standing() {
        ObjectToPaymentOrder invalid = new ObjectToPaymentOrder(CASE, LATER, false, "缺乏清偿能力");
        served().when(invalid).leadsTo(new PaymentOrderObjected(CASE, LATER, false, sealed("缺乏清偿能力")));
        served().after(invalid).at(OBJECTIONS.dueAt()).when(TAKE_EFFECT).isDone();
        LocalDate late = OBJECTIONS.due().plusDays(1);
        served().at(BeijingTime.endOf(late))
                .when(new ObjectToPaymentOrder(CASE, late, true, "异议"))
                .refusedBy(OBJECTION_LATE);
    }

    @Test
    void without_an_objection_the_order_takes_effect_and_can_be_enforced() {
        served().at(OBJECTIONS.dueAt())
                .when(TAKE_EFFECT)
                .leadsTo(new PaymentOrderTookEffect(
                        CASE, "（2026）京0106民督1号支付令", OBJECTIONS.due().plusDays(1)));
        served().at(OBJECTIONS.dueAt().minusSeconds(1)).when(TAKE_EFFECT).refusedBy(DEADLINE_NOT_REACHED);
        served().at(OBJECTIONS.dueAt())
                .after(TAKE_EFFECT, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .isDone();
        served().at(OBJECTIONS.dueAt())
                .after(TAKE_EFFECT, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.PAYMENT_ORDER))
                .refusedBy(TITLE_HELD);
    }

    @Test
    void what_the_debtor_pays_under_the_order_is_told_apart() {
        served().when(new RecordRecovery(CASE, Steps.PAY_WAGES, 1_000_000, LATER, "receipt"))
                .leadsTo(new ObligationRecovered(
                        CASE, Steps.PAY_WAGES, 1_000_000, LATER, PerformanceCode.PERFORMED_BY_ORDER, "receipt"));
        served().after(OBJECT)
                .when(new RecordRecovery(CASE, Steps.PAY_WAGES, 1, LATER, "receipt"))
                .leadsTo(new ObligationRecovered(
                        CASE, Steps.PAY_WAGES, 1, LATER, PerformanceCode.RECOVERED_OTHERWISE, "receipt"));
    }

    @Test
    void the_application_can_be_withdrawn_at_any_point_and_another_way_chosen() {
        chosen().when(WITHDRAW).leadsTo(new PaymentOrderWithdrawn(CASE, sealed("已另行协商")));
        served().when(WITHDRAW).isDone();
        chosen().after(WITHDRAW).when(WITHDRAW).refusedBy(REMEDY_STEP);
        chosen().after(APPLY, WITHDRAW, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.ARBITRATION))
                .isDone();
    }
}
