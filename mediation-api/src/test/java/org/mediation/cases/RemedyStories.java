package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.cases.CorridorDesk.COURT;
import static org.mediation.cases.CorridorDesk.INSTITUTE;
import static org.mediation.casework.DefaultRemedy.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ArbitrationCommand;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConfirmationRoute;
import org.mediation.casework.DefaultRemedy;
import org.mediation.casework.EnforcementResult;
import org.mediation.casework.ObligationId;
import org.mediation.casework.PaymentOrderBasis;
import org.mediation.casework.RemedyCommand;
import org.mediation.casework.TitleKind;

/** What a creditor does about a broken agreement, j4 to j8, and the way on to arbitration and court, c6 and c8. */
abstract class RemedyStories extends Stories {
    private CorridorDesk corridor;
    private ObligationId obligation = new ObligationId(new UUID(0, 0));

    @BeforeEach
    void court_and_commission_open() {
        corridor = new CorridorDesk(desk);
    }

    private Story broken(boolean confirmed) {
        LocalDate due = desk.today().plusDays(6);
        Story story = desk.inForce(due);
        obligation = desk.obligation(story);
        if (confirmed) {
            desk.mediator(new ConfirmationCommand.ChooseConfirmation(story.id(), ConfirmationRoute.COURT, true, true));
            desk.mediator(new ConfirmationCommand.ApplyForConfirmation(story.id(), COURT, desk.today(), "申请书哈希"));
            corridor.court(new ConfirmationCommand.AcceptConfirmation(story.id(), "（2026）京0106诉前调确9号", desk.today()));
            corridor.court(
                    new ConfirmationCommand.GrantConfirmation(story.id(), "（2026）京0106诉前调确9号", desk.today(), "裁定书哈希"));
        } else {
            desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id()));
        }
        itIsThe(due.plusDays(1));
        corridor.broken(story);
        waitsFor(story, "UserTask_ChooseRemedy");
        return story;
    }

    private void chooses(Story story, DefaultRemedy remedy) {
        desk.mediator(new RemedyCommand.ChooseRemedy(story.id(), remedy, "申请人选择"));
    }

    private void orders(Story story) {
        chooses(story, PAYMENT_ORDER);
        desk.mediator(new RemedyCommand.ApplyForPaymentOrder(
                story.id(), COURT, PaymentOrderBasis.MEDIATION_AGREEMENT, desk.today(), true, true, "申请书哈希"));
    }

    private void served(Story story) {
        orders(story);
        corridor.court(new RemedyCommand.AcceptPaymentOrder(story.id(), "（2026）京0106民督1号", desk.today()));
        corridor.court(new RemedyCommand.IssuePaymentOrder(story.id(), "（2026）京0106民督1号", desk.today()));
        corridor.court(new RemedyCommand.ServePaymentOrder(story.id(), desk.today()));
    }

    private void recovers(Story story, long amountFen) {
        corridor.court(new RemedyCommand.RecordRecovery(story.id(), obligation, amountFen, desk.today(), "划款凭证哈希"));
    }

    @Test
    void a_confirmed_agreement_is_enforced_in_full() {
        Story story = broken(true);
        chooses(story, ENFORCEMENT);
        desk.mediator(
                new RemedyCommand.ApplyForEnforcement(story.id(), COURT, TitleKind.COURT_CONFIRMATION, desk.today()));
        corridor.court(new RemedyCommand.AcceptEnforcement(story.id(), "（2026）京0106执1号", desk.today()));
        recovers(story, 600_000L);
        isRefused(
                CaseRule.ENFORCEMENT_NOT_FULL,
                () -> corridor.court(new RemedyCommand.CloseEnforcement(
                        story.id(), EnforcementResult.FULLY_ENFORCED, desk.today())));
        recovers(story, 400_000L);
        corridor.court(new RemedyCommand.CloseEnforcement(story.id(), EnforcementResult.FULLY_ENFORCED, desk.today()));
        endedWith(story, "EnforcementClosed", "LedgerBalanced", "PerformanceClosed");
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void enforcement_is_refused_and_the_creditor_gives_up() {
        Story story = broken(true);
        chooses(story, ENFORCEMENT);
        desk.mediator(
                new RemedyCommand.ApplyForEnforcement(story.id(), COURT, TitleKind.COURT_CONFIRMATION, desk.today()));
        corridor.court(new RemedyCommand.RefuseEnforcement(story.id(), "管辖不当"));
        waitsFor(story, "UserTask_ChooseRemedy");
        chooses(story, WRITE_OFF);
        endedWith(story, "OutstandingWrittenOff", "LedgerBalanced", "PerformanceClosed");
    }

    @Test
    void a_creditor_who_was_paid_needs_no_enforcement() {
        Story story = broken(true);
        chooses(story, ENFORCEMENT);
        desk.mediator(new RemedyCommand.RecordRecovery(story.id(), obligation, 1_000_000L, desk.today(), "转账凭证哈希"));
        desk.clerk(new RemedyCommand.CloseEnforcement(story.id(), EnforcementResult.WITHDRAWN, desk.today()));
        endedWith(story, "EnforcementClosed", "LedgerBalanced", "PerformanceClosed");
    }

    @Test
    void i18_a_bare_agreement_opens_no_enforcement() {
        Story story = broken(false);
        isRefused(CaseRule.TITLE_MISSING, () -> chooses(story, ENFORCEMENT));
    }

    @Test
    void a_payment_order_takes_effect_and_is_enforced() {
        Story story = broken(false);
        served(story);
        itIsThe(desk.today().plusDays(30));
        endedWith(story, "PaymentOrderTookEffect", "LedgerBalanced");
        chooses(story, ENFORCEMENT);
        desk.mediator(new RemedyCommand.ApplyForEnforcement(story.id(), COURT, TitleKind.PAYMENT_ORDER, desk.today()));
        waitsFor(story, "UserTask_AwaitEnforcementAnswer");
    }

    @Test
    void the_debtor_pays_on_the_order() {
        Story story = broken(false);
        served(story);
        recovers(story, 1_000_000L);
        desk.mediator(new RemedyCommand.WithdrawPaymentOrder(story.id(), "已全部清偿"));
        endedWith(story, "PaymentOrderWithdrawn", "LedgerBalanced", "PerformanceClosed");
    }

    @Test
    void an_objection_ends_the_order_and_opens_the_suit() {
        Story story = broken(false);
        served(story);
        corridor.court(new RemedyCommand.ObjectToPaymentOrder(story.id(), desk.today(), true, "对金额有异议"));
        endedWith(story, "PaymentOrderObjected", "PaymentOrderLapsed", "LedgerBalanced");
        chooses(story, SUIT);
        desk.mediator(new ArbitrationCommand.FileSuit(story.id(), COURT, "（2026）京0106民初9号", desk.today()));
        corridor.court(new ArbitrationCommand.RecordCourtDecision(
                story.id(), TitleKind.JUDGMENT, "（2026）京0106民初9号", desk.today()));
        waitsFor(story, "UserTask_ChooseRemedy");
        chooses(story, ENFORCEMENT);
        desk.mediator(new RemedyCommand.ApplyForEnforcement(story.id(), COURT, TitleKind.JUDGMENT, desk.today()));
        waitsFor(story, "UserTask_AwaitEnforcementAnswer");
    }

    @Test
    void a_creditor_thinks_better_of_suing() {
        Story story = broken(false);
        chooses(story, SUIT);
        desk.mediator(new ArbitrationCommand.AbandonArbitration(story.id(), "双方另行协商"));
        waitsFor(story, "UserTask_ChooseRemedy");
    }

    @Test
    void a_court_refuses_or_is_late_and_urged() {
        Story refused = broken(false);
        orders(refused);
        itIsThe(desk.today().plusDays(6));
        endedWith(refused, "PaymentOrderUrged");
        corridor.court(new RemedyCommand.AcceptPaymentOrder(refused.id(), "（2026）京0106民督2号", desk.today()));
        itIsThe(desk.today().plusDays(16));
        endedWith(refused, "PaymentOrderUrged");
        corridor.court(new RemedyCommand.RefusePaymentOrder(refused.id(), "债权债务关系不明确"));
        waitsFor(refused, "UserTask_ChooseRemedy");
        orders(refused);
        corridor.court(new RemedyCommand.RefusePaymentOrder(refused.id(), "重复申请"));
        waitsFor(refused, "UserTask_ChooseRemedy");
    }

    @Test
    void an_order_is_withdrawn_before_it_is_served() {
        Story early = broken(false);
        chooses(early, PAYMENT_ORDER);
        desk.mediator(new RemedyCommand.WithdrawPaymentOrder(early.id(), "改用其他途径"));
        waitsFor(early, "UserTask_ChooseRemedy");
        orders(early);
        corridor.court(new RemedyCommand.AcceptPaymentOrder(early.id(), "（2026）京0106民督3号", desk.today()));
        corridor.court(new RemedyCommand.IssuePaymentOrder(early.id(), "（2026）京0106民督3号", desk.today()));
        desk.mediator(new RemedyCommand.WithdrawPaymentOrder(early.id(), "无法送达"));
        waitsFor(early, "UserTask_ChooseRemedy");
    }

    private Story atArbitration() {
        Story story = broken(false);
        chooses(story, ARBITRATION);
        desk.mediator(new ArbitrationCommand.PrepareArbitration(story.id(), INSTITUTE, false));
        return story;
    }

    private Story filed() {
        Story story = atArbitration();
        desk.mediator(new ArbitrationCommand.SubmitArbitration(story.id(), desk.today(), "收件回执哈希"));
        corridor.institute(new ArbitrationCommand.AcceptArbitration(story.id(), "京丰劳仲字1号", desk.today()));
        return story;
    }

    @Test
    void an_award_takes_effect_when_nobody_sues() {
        Story story = filed();
        itIsThe(desk.today().plusDays(55));
        endedWith(story, "AwardOverdue");
        corridor.institute(new ArbitrationCommand.RecordAward(story.id(), "京丰劳仲字1号", desk.today(), true, 1_000_000L));
        itIsThe(desk.today().plusDays(30));
        endedWith(story, "AwardTookEffect", "LedgerBalanced");
        waitsFor(story, "UserTask_ChooseRemedy");
    }

    @Test
    void somebody_sues_after_the_award_or_does_not_go_on() {
        Story sued = filed();
        corridor.institute(new ArbitrationCommand.RecordAward(sued.id(), "京丰劳仲字2号", desk.today(), false, null));
        desk.mediator(new ArbitrationCommand.FileSuit(sued.id(), COURT, "（2026）京0106民初10号", desk.today()));
        corridor.court(new ArbitrationCommand.WithdrawSuit(sued.id(), "达成和解"));
        waitsFor(sued, "UserTask_ChooseRemedy");
        Story content = filed();
        corridor.institute(new ArbitrationCommand.RecordAward(content.id(), "京丰劳仲字3号", desk.today(), false, null));
        desk.mediator(new ArbitrationCommand.AbandonArbitration(content.id(), "服从裁决"));
        waitsFor(content, "UserTask_ChooseRemedy");
    }

    @Test
    void the_arbitrators_conciliate_or_a_suit_overtakes_them() {
        Story conciliated = filed();
        corridor.institute(new ArbitrationCommand.RecordArbitralStatement(conciliated.id(), "京丰劳仲调1号", desk.today()));
        waitsFor(conciliated, "UserTask_ChooseRemedy");
        Story overtaken = filed();
        itIsThe(desk.today().plusDays(55));
        desk.mediator(new ArbitrationCommand.FileSuit(overtaken.id(), COURT, "（2026）京0106民初11号", desk.today()));
        waitsFor(overtaken, "UserTask_AwaitJudgment");
    }

    @Test
    void a_commission_that_is_silent_or_refuses_opens_the_suit() {
        Story silent = atArbitration();
        desk.mediator(new ArbitrationCommand.SubmitArbitration(silent.id(), desk.today(), "收件回执哈希"));
        itIsThe(desk.today().plusDays(25));
        assertThat(desk.events(silent)).contains("ArbitrationSilent");
        waitsFor(silent, "UserTask_FileSuit");
        desk.mediator(new ArbitrationCommand.FileSuit(silent.id(), COURT, "（2026）京0106民初12号", desk.today()));
        corridor.court(new ArbitrationCommand.RecordCourtDecision(
                silent.id(), TitleKind.COURT_STATEMENT, "（2026）京0106民初12号", desk.today()));
        waitsFor(silent, "UserTask_ChooseRemedy");
        Story refused = atArbitration();
        desk.mediator(new ArbitrationCommand.SubmitArbitration(refused.id(), desk.today(), "收件回执哈希"));
        corridor.institute(new ArbitrationCommand.RefuseArbitration(refused.id(), desk.today(), "不属于受理范围"));
        waitsFor(refused, "UserTask_FileSuit");
    }

    @Test
    void the_worker_changes_the_mind_before_or_after_handing_in() {
        Story prepared = atArbitration();
        desk.mediator(new ArbitrationCommand.AbandonArbitration(prepared.id(), "不申请"));
        waitsFor(prepared, "UserTask_ChooseRemedy");
        Story submitted = atArbitration();
        desk.mediator(new ArbitrationCommand.SubmitArbitration(submitted.id(), desk.today(), "收件回执哈希"));
        desk.mediator(new ArbitrationCommand.AbandonArbitration(submitted.id(), "撤回申请"));
        waitsFor(submitted, "UserTask_ChooseRemedy");
        Story withdrawn = filed();
        desk.mediator(new ArbitrationCommand.AbandonArbitration(withdrawn.id(), "撤回申请"));
        waitsFor(withdrawn, "UserTask_ChooseRemedy");
    }
}
