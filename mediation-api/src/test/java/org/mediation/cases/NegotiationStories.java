package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.EvidenceId;
import org.mediation.casework.EvidenceKind;
import org.mediation.casework.PartyId;
import org.mediation.casework.ProposalAnswer;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SessionId;
import org.mediation.casework.SettlementCommand;

/** How the parties talk and what they agree on, a14 to a18. */
abstract class NegotiationStories extends Stories {
    private static final LocalDate DUE_ON = LocalDate.of(2026, 9, 30);

    private void isRequiredOf(Story story, PartyId party) {
        desk.mediator(new SessionCommand.RequireEvidence(story.id(), party, "考勤记录", LocalDate.of(2026, 9, 22)));
    }

    private void submits(Story story, PartyId party) {
        desk.clerk(new SessionCommand.SubmitEvidence(
                story.id(), new EvidenceId(UUID.randomUUID()), party, EvidenceKind.ATTENDANCE, "考勤记录", "文件哈希"));
    }

    private void settlesOnTheSpot(Story story) {
        desk.mediator(new SettlementCommand.SettleOnSpot(
                story.id(), List.of(story.wages()), 1_000_000L, "当场支付一万元", true, "转账凭证哈希"));
    }

    @Test
    void a_party_does_not_come_and_the_session_is_held_another_day() {
        Story story = desk.withMediator();
        SessionId first = desk.schedules(story);
        waitsFor(story, "UserTask_HoldSession");
        desk.mediator(new SessionCommand.RescheduleSession(
                story.id(), first, desk.now().plusDays(5), "第一调解室", "对方申请改期"));
        waitsFor(story, "UserTask_HoldSession");
        desk.mediator(new SessionCommand.RecordNoShow(story.id(), first, story.employer()));
        waitsFor(story, "UserTask_Negotiate");
        isRefused(CaseRule.SESSION_MISSING, () -> desk.proposes(story, List.of(desk.pays(story, 1_000_000L, DUE_ON))));

        SessionId second = desk.schedules(story);
        waitsFor(story, "UserTask_HoldSession");
        desk.holds(story, second);
        waitsFor(story, "UserTask_Negotiate");
    }

    @Test
    void one_session_is_not_enough() {
        Story story = desk.afterSession();
        SessionId second = desk.schedules(story);
        waitsFor(story, "UserTask_HoldSession");
        desk.holds(story, second);
        waitsFor(story, "UserTask_Negotiate");
        endedWith(story, "SessionScheduled", "SessionHeld");
    }

    @Test
    void a_counter_proposal_leads_to_a_new_version_that_both_accept() {
        Story story = desk.afterSession();
        desk.proposes(story, List.of(desk.pays(story, 800_000L, DUE_ON)));
        waitsFor(story, "UserTask_AnswerProposal", "UserTask_AnswerProposal");
        desk.answers(story, story.employer(), ProposalAnswer.ACCEPT);
        waitsFor(story, "UserTask_AnswerProposal");
        desk.answers(story, story.worker(), ProposalAnswer.COUNTER);
        waitsFor(story, "UserTask_Negotiate");

        desk.drafts(story, List.of(desk.pays(story, 1_000_000L, DUE_ON)));
        waitsFor(story, "UserTask_CheckLegality");
        endedWith(story, "ProposalAnswered", "ProposalAnswered", "AgreementDrafted");
    }

    @Test
    void one_rejection_is_enough_to_talk_on() {
        Story story = desk.afterSession();
        desk.proposes(story, List.of(desk.pays(story, 800_000L, DUE_ON)));
        desk.answers(story, story.worker(), ProposalAnswer.REJECT);
        waitsFor(story, "UserTask_Negotiate");
    }

    @Test
    void what_is_paid_on_the_spot_needs_no_written_agreement() {
        Story story = desk.afterSession();
        settlesOnTheSpot(story);
        endedWith(story, "SettledOnSpot", "MediationSucceeded");
        waitsFor(story, "UserTask_VisitParties");

        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "即时履行"));
        waitsFor(story, "UserTask_ArchiveCase");
    }

    @Test
    void a_part_that_is_paid_on_the_spot_after_a_rejected_proposal_ends_the_rest() {
        Story story = desk.afterSession(Opening.USUAL.withClaims(2));
        desk.proposes(story, List.of(desk.pays(story, 800_000L, DUE_ON)));
        desk.answers(story, story.worker(), ProposalAnswer.REJECT);
        settlesOnTheSpot(story);
        endedWith(story, "SettledOnSpot", "MediationPartiallySucceeded", "GuidanceGiven");
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void papers_that_were_asked_for_are_handed_in_by_one_party_and_withheld_by_the_other() {
        Story story = desk.afterSession();
        isRequiredOf(story, story.worker());
        isRequiredOf(story, story.employer());
        waitsFor(story, "UserTask_Negotiate", "UserTask_AwaitEvidence", "UserTask_AwaitEvidence");
        submits(story, story.worker());
        waitsFor(story, "UserTask_Negotiate", "UserTask_AwaitEvidence");
        desk.mediator(new SessionCommand.RecordWithheldEvidence(story.id(), story.employer()));
        waitsFor(story, "UserTask_Negotiate");
    }

    @Test
    void papers_that_never_came_do_not_hold_up_an_agreement() {
        Story story = desk.afterSession();
        isRequiredOf(story, story.employer());
        desk.inForce(story, List.of(desk.pays(story, 1_000_000L, DUE_ON)));
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void papers_that_never_came_do_not_hold_up_a_settlement_on_the_spot() {
        Story story = desk.afterSession();
        isRequiredOf(story, story.employer());
        settlesOnTheSpot(story);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void talks_with_one_side_and_confirmed_facts_move_nothing() {
        Story story = desk.afterSession();
        desk.mediator(new SessionCommand.HoldCaucus(story.id(), story.worker(), "底线九千元"));
        desk.mediator(new SessionCommand.ConfirmUndisputedFacts(story.id(), "双方确认拖欠三个月", true));
        assertThat(desk.events(story)).endsWith("CaucusHeld", "UndisputedFactsConfirmed");
        waitsFor(story, "UserTask_Negotiate");
    }
}
