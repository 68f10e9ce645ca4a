package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.ReferralKind.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ArbitrationCommand;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.SettlementCommand;

/** What court and commission hand over, and what goes back to them: pipelines b and c. */
abstract class ReferralStories extends Stories {
    private CorridorDesk corridor;

    @BeforeEach
    void court_and_commission_open() {
        corridor = new CorridorDesk(desk);
    }

    @Test
    void a_delegated_dispute_is_settled_confirmed_performed_and_archived() {
        Story story = corridor.inForce(COURT_DELEGATED, ArbitrationStatus.EXEMPT_IOU);
        assertThat(desk.events(story)).contains("AgreementFiledWithBody");
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id()));
        desk.paid(story, desk.obligation(story), 1_000_000L);
        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        corridor.closes(story);
        nobodyHasToDoAnything(story);
    }

    @Test
    void consent_that_the_court_has_not_recorded_is_asked_for() {
        Story story = corridor.referred(COURT_DELEGATED, ArbitrationStatus.NOT_LABOUR, false);
        waitsFor(story, "UserTask_AnswerReferral");
        desk.head(new ReferralCommand.AcknowledgeReferral(story.id()));
        endedWith(story, "AcceptanceNoticeIssued", "ConsentInquired");
        desk.clerk(new ConsentCommand.RefuseConsent(
                story.id(), story.employer(), org.mediation.casework.ContactChannel.PHONE, null));
        endedWith(story, "MediationTerminated", "GuidanceGiven", "ResultReported", "FileReturned");
        waitsFor(story, "UserTask_DecideFiling");
        corridor.court(new ReferralCommand.RegisterCourtFiling(story.id(), "（2026）京0106民初1号", desk.today()));
        corridor.closes(story);
        nobodyHasToDoAnything(story);
    }

    @Test
    void a_delegated_dispute_that_was_never_arbitrated_goes_to_arbitration_first() {
        Story story = corridor.failed(COURT_DELEGATED, ArbitrationStatus.NOT_YET);
        waitsFor(story, "UserTask_PrepareArbitration");
        isRefused(
                CaseRule.ARBITRATION_FIRST,
                () -> corridor.court(
                        new ReferralCommand.RegisterCourtFiling(story.id(), "（2026）京0106民初2号", desk.today())));
        desk.mediator(new ArbitrationCommand.AbandonArbitration(story.id(), "不再申请"));
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void nobody_goes_on_with_the_suit() {
        Story story = corridor.failed(COURT_DELEGATED, ArbitrationStatus.ARB_REFUSED);
        corridor.court(new ReferralCommand.LeaveUnfiled(story.id(), "原告不再起诉"));
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void the_court_makes_its_own_statement_of_an_entrusted_settlement() {
        Story story = corridor.inForce(COURT_ENTRUSTED, ArbitrationStatus.AWARD_RECEIVED);
        waitsFor(story, "UserTask_AwaitCourtStatement");
        corridor.court(new ReferralCommand.IssueCourtStatement(story.id(), "（2026）京0106民初3号", desk.today()));
        waitsFor(story, "UserTask_AwaitPerformance");
        desk.paid(story, desk.obligation(story), 1_000_000L);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void the_court_goes_on_when_an_entrusted_mediation_fails() {
        Story story = corridor.failed(COURT_ENTRUSTED, ArbitrationStatus.ARB_TIMEOUT);
        waitsFor(story, "UserTask_ResumeProcedure");
        corridor.court(new ReferralCommand.ResumeProcedure(story.id(), desk.today()));
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void the_period_of_the_court_ends_the_mediation_and_not_the_fifteen_days() {
        Story story = corridor.withMediator(COURT_DELEGATED, ArbitrationStatus.EXEMPT_AGREEMENT);
        itIsThe(desk.today().plusDays(20));
        waitsFor(story, "UserTask_ScheduleSession");
        itIsThe(desk.today().plusDays(20));
        endedWith(story, "ResultReported", "FileReturned");
        assertThat(desk.events(story)).contains("MediationDeadlineExpired");
    }

    @Test
    void a_referral_is_declined() {
        Story story = corridor.referred(COURT_DELEGATED, ArbitrationStatus.NOT_LABOUR, false);
        desk.head(new ReferralCommand.DeclineReferral(story.id(), "不属于本组织受理范围"));
        endedWith(story, "ReferralDeclined", "CaseClosed");
        waitsFor(story, "UserTask_ArchiveCase");
    }

    @Test
    void what_nobody_answers_is_told_to_the_court_which_takes_it_back() {
        Story story = corridor.referred(COURT_DELEGATED, ArbitrationStatus.NOT_LABOUR, false);
        itIsThe(desk.today().plusDays(10));
        endedWith(story, "ReferralUnanswered");
        waitsFor(story, "UserTask_AnswerReferral");
        corridor.court(new ReferralCommand.RecallReferral(story.id(), "改派其他组织"));
        waitsFor(story, "UserTask_ArchiveCase");
    }

    @Test
    void the_applicant_withdraws_before_anybody_has_answered() {
        for (Story story : List.of(
                corridor.referred(COURT_DELEGATED, ArbitrationStatus.EXEMPT_IOU, false),
                corridor.referred(ARBITRATION_SUGGESTED, null, false))) {
            desk.clerk(new ClosingCommand.WithdrawApplication(story.id(), false, null));
            endedWith(story, "MediationTerminated", "GuidanceGiven", "ResultReported", "FileReturned");
        }
    }

    @Test
    void a_settlement_on_the_spot_is_reported() {
        for (Story story : List.of(
                corridor.withMediator(COURT_DELEGATED, ArbitrationStatus.EXEMPT_IOU),
                corridor.withMediator(ARBITRATION_SUGGESTED, null))) {
            desk.holds(story, desk.schedules(story));
            desk.mediator(new SettlementCommand.SettleOnSpot(
                    story.id(), List.of(story.wages()), 1_000_000L, "当场付清", true, "收据哈希"));
            endedWith(story, "ResultReported", "FileReturned");
            waitsFor(story, "UserTask_VisitParties");
        }
    }

    @Test
    void what_the_commission_suggested_fails_and_the_application_is_prepared() {
        Story story = corridor.failed(ARBITRATION_SUGGESTED, null);
        endedWith(story, "ResultReported", "FileReturned");
        waitsFor(story, "UserTask_PrepareArbitration");
        desk.mediator(new ArbitrationCommand.PrepareArbitration(story.id(), CorridorDesk.INSTITUTE, true));
        desk.mediator(new ArbitrationCommand.SubmitArbitration(story.id(), desk.today(), "收件回执哈希"));
        corridor.institute(new ArbitrationCommand.AcceptArbitration(story.id(), "京丰劳仲字9号", desk.today()));
        corridor.institute(new ArbitrationCommand.RecordArbitralStatement(story.id(), "京丰劳仲调9号", desk.today()));
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void what_the_commission_entrusted_is_settled_or_goes_on() {
        Story settled = corridor.inForce(ARBITRATION_ENTRUSTED, null);
        waitsFor(settled, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
        Story failed = corridor.failed(ARBITRATION_ENTRUSTED, null);
        waitsFor(failed, "UserTask_ResumeProcedure");
        corridor.institute(new ReferralCommand.ResumeProcedure(failed.id(), desk.today()));
        waitsFor(failed, "UserTask_CloseCase");
    }

    @Test
    void a_major_dispute_goes_to_joint_mediation_whoever_handed_it_over() {
        for (Story story : List.of(
                corridor.referred(COURT_DELEGATED, ArbitrationStatus.EXEMPT_IOU, false, Opening.USUAL.major()),
                corridor.referred(ARBITRATION_SUGGESTED, null, false, Opening.USUAL.major()))) {
            desk.head(new ReferralCommand.AcknowledgeReferral(story.id()));
            story.parties().forEach(party -> desk.consents(story, party));
            desk.head(new ConsentCommand.EscalateToJointMediation(story.id(), "涉及人数可能增加"));
            nobodyHasToDoAnything(story);
        }
    }

    @Test
    void what_the_commission_suggested_is_settled_reviewed_and_archived() {
        Story story = corridor.inForce(ARBITRATION_SUGGESTED, null);
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id()));
        desk.paid(story, desk.obligation(story), 1_000_000L);
        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        corridor.closes(story);
        nobodyHasToDoAnything(story);
    }

    @Test
    void what_the_commission_hands_over_is_declined_or_not_answered() {
        Story declined = corridor.referred(ARBITRATION_ENTRUSTED, null, false);
        desk.head(new ReferralCommand.DeclineReferral(declined.id(), "人手不足"));
        waitsFor(declined, "UserTask_ArchiveCase");
        Story silent = corridor.referred(ARBITRATION_SUGGESTED, null, false);
        itIsThe(desk.today().plusDays(10));
        endedWith(silent, "ReferralUnanswered");
    }
}
