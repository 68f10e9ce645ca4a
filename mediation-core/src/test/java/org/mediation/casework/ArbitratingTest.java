package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.disclosed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ArbitrationCommand.*;
import org.mediation.casework.ArbitrationEvent.*;
import org.mediation.casework.ClosingEvent.MediationDiscontinued;

/** The way on to arbitration and to court, in which mediation never stands. */
class ArbitratingTest {
    private static final PrepareArbitration PREPARE = new PrepareArbitration(CASE, FENGTAI_INSTITUTE, false);
    private static final PrepareArbitration FAST = new PrepareArbitration(CASE, FENGTAI_INSTITUTE, true);
    private static final SubmitArbitration SUBMIT = new SubmitArbitration(CASE, TODAY, "receipt");
    private static final AcceptArbitration ACCEPT = new AcceptArbitration(CASE, "京丰劳人仲字〔2026〕1号", TODAY);
    private static final RefuseArbitration REFUSE = new RefuseArbitration(CASE, TODAY, "不属于受理范围");
    private static final AbandonArbitration ABANDON = new AbandonArbitration(CASE, "不再申请");
    private static final CallArbitrationSilent SILENT = new CallArbitrationSilent(CASE);
    private static final CallAwardOverdue OVERDUE = new CallAwardOverdue(CASE);
    private static final RecordAward AWARD = award(false);
    private static final TakeAwardEffect TAKE_EFFECT = new TakeAwardEffect(CASE);
    private static final RecordArbitralStatement STATEMENT =
            new RecordArbitralStatement(CASE, "京丰劳人仲字〔2026〕1号调解书", TODAY);
    private static final FileSuit SUE = new FileSuit(CASE, FENGTAI_COURT, "（2026）京0106民初1号", TODAY);
    private static final RecordCourtDecision DECIDE =
            new RecordCourtDecision(CASE, TitleKind.JUDGMENT, "（2026）京0106民初1号判决", TODAY);
    private static final WithdrawSuit WITHDRAW = new WithdrawSuit(CASE, "撤诉");

    private static RecordAward award(boolean finalForEmployer) {
        return new RecordAward(CASE, "京丰劳人仲字〔2026〕1号裁决", TODAY, finalForEmployer, 1_000_000L);
    }

    private static Dispute submitted() {
        return Dispute.terminated().after(PREPARE, SUBMIT);
    }

    private static Dispute filed() {
        return submitted().after(ACCEPT);
    }

    private static Dispute sued() {
        return Dispute.terminated().after(SUE);
    }

    @Test
    void the_application_carries_what_is_not_settled_and_the_last_day() {
        Dispute.terminated()
                .when(PREPARE)
                .leadsTo(new ArbitrationApplicationPrepared(
                        CASE,
                        FENGTAI_INSTITUTE,
                        List.of(WAGES, OVERTIME),
                        DEADLINES.due("T-LIM", TODAY).due(),
                        false));
        Dispute.effective().when(PREPARE).refusedBy(CLAIM_SETTLED);
        Dispute.terminated()
                .when(new PrepareArbitration(CASE, FENGTAI_COURT, false))
                .refusedBy(BODY_UNKNOWN);
        Dispute.terminated().after(PREPARE).when(FAST).isDone();
        submitted().when(PREPARE).refusedBy(ARBITRATION_STEP);
        Dispute.archived().when(PREPARE).refusedBy(CASE_ENDED);
    }

    @Test
    void after_a_default_it_carries_what_the_agreement_had_settled() {
        assertThat(Dispute.broken()
                        .after(Steps.remedy(DefaultRemedy.ARBITRATION))
                        .when(PREPARE)
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ArbitrationApplicationPrepared.class,
                        prepared -> assertThat(prepared.claims()).containsExactly(WAGES, OVERTIME));
    }

    @Test
    void a_dispute_on_services_does_not_go_to_labour_arbitration() {
        IntakeCommand.RegisterCase usual = Steps.register();
        Dispute services = Dispute.unheard()
                .by(CLERK)
                .after(new IntakeCommand.RegisterCase(
                        CASE,
                        null,
                        Channel.WINDOW,
                        true,
                        true,
                        false,
                        DisputeKind.SERVICE_RELATION,
                        RECEIVED,
                        "110106",
                        null,
                        CENTRE,
                        null,
                        null,
                        usual.parties(),
                        usual.claims(),
                        usual.narrative(),
                        null));
        services.when(PREPARE).refusedBy(ARBITRATION_NOT_OPEN);
    }

    @Test
    void i03_going_to_arbitration_or_to_court_ends_a_mediation_that_runs_and_is_never_refused_for_it() {
        assertThat(disclosed().after(PREPARE).when(SUBMIT).events())
                .last()
                .isEqualTo(new MediationDiscontinued(CASE, EndReason.JOINED_OTHER, sealed("receipt")));
        assertThat(disclosed().when(SUE).events())
                .last()
                .isEqualTo(new MediationDiscontinued(CASE, EndReason.JOINED_OTHER, sealed("（2026）京0106民初1号")));
        disclosed().when(PREPARE).isDone();
        Dispute.registered().when(PREPARE).isDone();
    }

    @Test
    void the_application_is_handed_in_with_a_receipt() {
        Dispute.terminated()
                .after(PREPARE)
                .when(SUBMIT)
                .leadsTo(new ArbitrationSubmitted(
                        CASE, FENGTAI_INSTITUTE, TODAY, "receipt", DEADLINES.due("T-ARB-ACC", TODAY)));
        Dispute.terminated().when(SUBMIT).refusedBy(ARBITRATION_STEP);
        Dispute.terminated()
                .after(PREPARE)
                .when(new SubmitArbitration(CASE, TODAY, ""))
                .refusedBy(PROOF_MISSING);
        Dispute.terminated()
                .after(PREPARE)
                .when(new SubmitArbitration(CASE, TODAY.plusDays(1), "receipt"))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void the_worker_may_leave_it_at_any_point_but_a_suit_is_withdrawn() {
        Dispute.terminated().when(ABANDON).leadsTo(new ArbitrationAbandoned(CASE, sealed("不再申请")));
        filed().when(ABANDON).isDone();
        filed().after(AWARD).when(ABANDON).isDone();
        sued().when(ABANDON).refusedBy(ARBITRATION_STEP);
    }

    @Test
    void the_commission_dockets_and_wages_of_migrant_workers_go_faster() {
        submitted()
                .when(ACCEPT)
                .leadsTo(new ArbitrationFiled(CASE, "京丰劳人仲字〔2026〕1号", TODAY, DEADLINES.due("T-ARB-AWARD", TODAY)));
        Dispute.terminated()
                .after(FAST, SUBMIT)
                .when(ACCEPT)
                .leadsTo(new ArbitrationFiled(CASE, "京丰劳人仲字〔2026〕1号", TODAY, DEADLINES.due("T-ARB-MIG", TODAY)));
        filed().when(ACCEPT).refusedBy(ARBITRATION_STEP);
        submitted().when(new AcceptArbitration(CASE, " ", TODAY)).refusedBy(NUMBER_MISSING);
        submitted().when(new AcceptArbitration(CASE, "号", TODAY.plusDays(1))).refusedBy(DAY_AHEAD);
    }

    @Test
    void i21_a_refusal_or_an_award_starts_the_days_for_suit() {
        submitted()
                .when(REFUSE)
                .leadsTo(new ArbitrationRefused(CASE, TODAY, sealed("不属于受理范围"), DEADLINES.due("T-SUE", TODAY)));
        filed().when(REFUSE).refusedBy(ARBITRATION_STEP);
        submitted().when(new RefuseArbitration(CASE, TODAY.plusDays(1), "理由")).refusedBy(DAY_AHEAD);
        filed().when(AWARD)
                .leadsTo(new AwardRecorded(
                        CASE, "京丰劳人仲字〔2026〕1号裁决", TODAY, false, 1_000_000L, DEADLINES.due("T-SUE", TODAY), null));
        filed().when(award(true))
                .leadsTo(new AwardRecorded(
                        CASE,
                        "京丰劳人仲字〔2026〕1号裁决",
                        TODAY,
                        true,
                        1_000_000L,
                        DEADLINES.due("T-SUE", TODAY),
                        DEADLINES.due("T-SETASIDE", TODAY)));
        submitted().when(AWARD).refusedBy(ARBITRATION_STEP);
        filed().when(new RecordAward(CASE, "", TODAY, false, null)).refusedBy(NUMBER_MISSING);
        filed().when(new RecordAward(CASE, "号", TODAY.plusDays(1), false, null)).refusedBy(DAY_AHEAD);
        filed().when(new RecordAward(CASE, "号", TODAY, false, 0L)).refusedBy(AMOUNT_NOT_POSITIVE);
    }

    @Test
    void no_step_of_commission_or_court_lies_before_the_one_that_it_follows() {
        var earlier = TODAY.minusDays(1);
        submitted().when(new AcceptArbitration(CASE, "号", earlier)).refusedBy(DAY_TOO_EARLY);
        submitted().when(new RefuseArbitration(CASE, earlier, "理由")).refusedBy(DAY_TOO_EARLY);
        filed().when(new RecordAward(CASE, "号", earlier, false, null)).refusedBy(DAY_TOO_EARLY);
        filed().when(new RecordArbitralStatement(CASE, "号", earlier)).refusedBy(DAY_TOO_EARLY);
        sued().when(new RecordCourtDecision(CASE, TitleKind.JUDGMENT, "号", earlier))
                .refusedBy(DAY_TOO_EARLY);
    }

    @Test
    void i22_silence_and_delay_of_the_commission_are_said_once_and_not_before_their_time() {
        DueDate answer = DEADLINES.due("T-ARB-ACC", TODAY);
        DueDate awardDue = DEADLINES.due("T-ARB-AWARD", TODAY);
        submitted().at(answer.dueAt()).when(SILENT).leadsTo(new ArbitrationSilent(CASE));
        submitted().when(SILENT).refusedBy(DEADLINE_NOT_REACHED);
        submitted().at(answer.dueAt()).after(SILENT).when(SILENT).refusedBy(ARBITRATION_STEP);
        filed().at(answer.dueAt()).when(SILENT).refusedBy(ARBITRATION_STEP);
        filed().at(awardDue.dueAt()).when(OVERDUE).leadsTo(new AwardOverdue(CASE));
        filed().when(OVERDUE).refusedBy(DEADLINE_NOT_REACHED);
        filed().at(awardDue.dueAt()).after(OVERDUE).when(OVERDUE).changesNothing();
        filed().after(AWARD).at(awardDue.dueAt()).when(OVERDUE).refusedBy(ARBITRATION_STEP);
        filed().at(awardDue.dueAt()).after(OVERDUE).when(AWARD).isDone();
    }

    @Test
    void an_award_that_nobody_sued_on_takes_effect_once() {
        DueDate suit = DEADLINES.due("T-SUE", TODAY);
        filed().after(AWARD)
                .at(suit.dueAt())
                .when(TAKE_EFFECT)
                .leadsTo(
                        new AwardTookEffect(CASE, "京丰劳人仲字〔2026〕1号裁决", suit.due().plusDays(1)));
        filed().after(AWARD).when(TAKE_EFFECT).refusedBy(DEADLINE_NOT_REACHED);
        filed().after(AWARD)
                .at(suit.dueAt())
                .after(TAKE_EFFECT)
                .when(TAKE_EFFECT)
                .refusedBy(ARBITRATION_STEP);
        filed().after(AWARD, SUE).at(suit.dueAt()).when(TAKE_EFFECT).refusedBy(ARBITRATION_STEP);
    }

    @Test
    void the_parties_may_come_to_terms_before_the_arbitrators() {
        filed().when(STATEMENT).leadsTo(new ArbitralStatementRecorded(CASE, "京丰劳人仲字〔2026〕1号调解书", TODAY));
        submitted().when(STATEMENT).refusedBy(ARBITRATION_STEP);
        filed().when(new RecordArbitralStatement(CASE, " ", TODAY)).refusedBy(NUMBER_MISSING);
        filed().when(new RecordArbitralStatement(CASE, "号", TODAY.plusDays(1))).refusedBy(DAY_AHEAD);
    }

    @Test
    void a_suit_that_a_court_filed_is_a_fact_and_comes_to_its_end() {
        Dispute.terminated().when(SUE).leadsTo(new SuitFiled(CASE, FENGTAI_COURT, "（2026）京0106民初1号", TODAY));
        sued().when(SUE).refusedBy(ARBITRATION_STEP);
        sued().when(DECIDE).leadsTo(new SuitDecided(CASE, TitleKind.JUDGMENT, "（2026）京0106民初1号判决", TODAY));
        sued().when(WITHDRAW).leadsTo(new SuitWithdrawn(CASE, sealed("撤诉")));
        sued().after(DECIDE).when(WITHDRAW).refusedBy(ARBITRATION_STEP);
        Dispute.terminated().when(DECIDE).refusedBy(ARBITRATION_STEP);
        Dispute.terminated()
                .when(new FileSuit(CASE, FENGTAI_INSTITUTE, "号", TODAY))
                .refusedBy(BODY_UNKNOWN);
        Dispute.terminated().when(new FileSuit(CASE, FENGTAI_COURT, "", TODAY)).refusedBy(NUMBER_MISSING);
        Dispute.terminated()
                .when(new FileSuit(CASE, FENGTAI_COURT, "号", TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        sued().when(new RecordCourtDecision(CASE, TitleKind.AWARD, "号", TODAY)).refusedBy(TITLE_UNFIT);
        sued().when(new RecordCourtDecision(CASE, TitleKind.JUDGMENT, "", TODAY))
                .refusedBy(NUMBER_MISSING);
        sued().when(new RecordCourtDecision(CASE, TitleKind.COURT_STATEMENT, "号", TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        Dispute.closed().when(SUE).refusedBy(CASE_ENDED);
    }
}
