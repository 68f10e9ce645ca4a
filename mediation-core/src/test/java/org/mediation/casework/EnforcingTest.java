package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.broken;
import static org.mediation.casework.Dispute.confirmed;
import static org.mediation.casework.EnforcementResult.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.PerformanceEvent.PerformanceClosed;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.RemedyEvent.*;

/** Enforcement by a court, on a title and on nothing else. */
class EnforcingTest {
    private static final LocalDate LATER = TODAY.plusDays(15);
    private static final ApplyForEnforcement APPLY = on(TitleKind.COURT_CONFIRMATION);
    private static final AcceptEnforcement ACCEPT = new AcceptEnforcement(CASE, "（2026）京0106执1号", LATER);
    private static final RefuseEnforcement REFUSE = new RefuseEnforcement(CASE, "材料不齐");
    private static final RecordRecovery ALL =
            new RecordRecovery(CASE, Steps.PAY_WAGES, 1_000_000, LATER, "bank-receipt");

    private static ApplyForEnforcement on(TitleKind title) {
        return new ApplyForEnforcement(CASE, FENGTAI_COURT, title, LATER);
    }

    private static CloseEnforcement close(EnforcementResult result) {
        return new CloseEnforcement(CASE, result, LATER);
    }

    private static Dispute chosen() {
        return broken(confirmed()).after(Steps.remedy(DefaultRemedy.ENFORCEMENT));
    }

    private static Dispute running() {
        return chosen().after(APPLY, ACCEPT);
    }

    @Test
    void i18_enforcement_is_applied_for_on_a_title_that_is_held() {
        chosen().when(APPLY)
                .leadsTo(new EnforcementApplied(
                        CASE, FENGTAI_COURT, TitleKind.COURT_CONFIRMATION, "（2026）京0106民特1号裁定", LATER));
        chosen().when(on(TitleKind.AWARD)).refusedBy(TITLE_MISSING);
        chosen().when(on(TitleKind.PAYMENT_ORDER)).refusedBy(TITLE_MISSING);
        broken().when(APPLY).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(APPLY).refusedBy(REMEDY_STEP);
        chosen().when(new ApplyForEnforcement(CASE, FENGTAI_INSTITUTE, TitleKind.COURT_CONFIRMATION, LATER))
                .refusedBy(BODY_UNKNOWN);
        chosen().when(new ApplyForEnforcement(CASE, FENGTAI_COURT, TitleKind.COURT_CONFIRMATION, LATER.plusDays(1)))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void the_court_accepts_or_refuses_once() {
        chosen().after(APPLY).when(ACCEPT).leadsTo(new EnforcementAccepted(CASE, "（2026）京0106执1号", LATER));
        chosen().after(APPLY).when(REFUSE).leadsTo(new EnforcementRefused(CASE, sealed("材料不齐")));
        chosen().when(ACCEPT).refusedBy(REMEDY_STEP);
        chosen().after(APPLY, REFUSE).when(ACCEPT).refusedBy(REMEDY_STEP);
        running().when(REFUSE).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(new AcceptEnforcement(CASE, " ", LATER)).refusedBy(NUMBER_MISSING);
        chosen().after(APPLY)
                .when(new AcceptEnforcement(CASE, "号", LATER.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        chosen().after(APPLY, REFUSE, Steps.balance())
                .when(Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .isDone();
    }

    @Test
    void what_enforcement_brings_is_told_apart_and_the_ledger_closes_with_it() {
        running()
                .when(ALL)
                .leadsTo(new ObligationRecovered(
                        CASE, Steps.PAY_WAGES, 1_000_000, LATER, PerformanceCode.ENFORCED, "bank-receipt"));
        running().after(ALL).when(close(FULLY_ENFORCED)).leadsTo(new EnforcementClosed(CASE, FULLY_ENFORCED, LATER));
        running()
                .after(ALL, close(FULLY_ENFORCED), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.ENFORCED, 1_000_000, 1_000_000, 0, 0));
    }

    @Test
    void enforcement_is_not_complete_while_money_is_outstanding() {
        running().when(close(FULLY_ENFORCED)).refusedBy(ENFORCEMENT_NOT_FULL);
        running().when(close(NO_ASSETS)).leadsTo(new EnforcementClosed(CASE, NO_ASSETS, LATER));
        chosen().after(APPLY).when(close(SETTLED)).refusedBy(REMEDY_STEP);
        chosen().after(APPLY).when(close(WITHDRAWN)).leadsTo(new EnforcementClosed(CASE, WITHDRAWN, LATER));
        chosen().when(close(WITHDRAWN)).leadsTo(new EnforcementClosed(CASE, WITHDRAWN, LATER));
        chosen().after(close(WITHDRAWN)).when(close(WITHDRAWN)).refusedBy(REMEDY_STEP);
        running().after(close(NO_ASSETS)).when(close(NO_ASSETS)).refusedBy(REMEDY_STEP);
        running().when(new CloseEnforcement(CASE, SETTLED, LATER.plusDays(1))).refusedBy(DAY_AHEAD);
    }

    @Test
    void no_step_of_enforcement_lies_before_the_one_that_it_follows() {
        chosen().after(APPLY)
                .when(new AcceptEnforcement(CASE, "号", LATER.minusDays(1)))
                .refusedBy(DAY_TOO_EARLY);
        running()
                .when(new CloseEnforcement(CASE, NO_ASSETS, LATER.minusDays(1)))
                .refusedBy(DAY_TOO_EARLY);
    }

    @Test
    void enforcement_that_found_nothing_can_be_asked_for_again_or_given_up() {
        running()
                .after(close(NO_ASSETS), Steps.balance())
                .when(Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .isDone();
        running()
                .after(close(NO_ASSETS), Steps.balance(), Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .when(APPLY)
                .isDone();
        running()
                .after(close(NO_ASSETS), Steps.balance(), Steps.remedy(DefaultRemedy.WRITE_OFF), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.PARTIAL, 1_000_000, 0, 0, 1_000_000));
    }

    @Test
    void complete_enforcement_brings_what_is_no_money_too() {
        confirmed()
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(Steps.PAY_WAGES))
                .after(Steps.givenUp(Steps.CERTIFICATE))
                .after(Steps.balance(), Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .after(APPLY, ACCEPT, ALL, close(FULLY_ENFORCED), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.ENFORCED, 1_000_000, 1_000_000, 0, 0));
    }

    @Test
    void i18_an_order_to_pay_is_enforced_for_money_and_for_nothing_else() {
        LocalDate end = Dispute.DEADLINES.due("T-PO-DEBTOR", LATER).due().plusDays(1);
        Dispute ordered = Dispute.effective()
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(Steps.PAY_WAGES))
                .after(Steps.givenUp(Steps.CERTIFICATE))
                .after(Steps.balance(), Steps.remedy(DefaultRemedy.PAYMENT_ORDER))
                .after(new ApplyForPaymentOrder(
                        CASE, FENGTAI_COURT, PaymentOrderBasis.MEDIATION_AGREEMENT, LATER, true, true, "申请书"))
                .after(new AcceptPaymentOrder(CASE, "督一号", LATER), new IssuePaymentOrder(CASE, "支付令一号", LATER))
                .after(new ServePaymentOrder(CASE, LATER))
                .at(BeijingTime.endOf(end))
                .after(new TakeOrderEffect(CASE), Steps.balance(), Steps.remedy(DefaultRemedy.ENFORCEMENT))
                .after(on(TitleKind.PAYMENT_ORDER), ACCEPT, ALL, close(FULLY_ENFORCED));
        ordered.when(Steps.balance()).leadsTo(new LedgerBalanced(CASE, 1_000_000, 1_000_000, 0, 0, true));
    }
}
