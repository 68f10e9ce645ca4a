package org.mediation.cases;

import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.PanelCommand;

/** How the parties are asked, a8 to a11. */
abstract class ConsentStories extends Stories {
    @Test
    void every_employer_has_to_agree() {
        Story story = desk.accepted(Opening.USUAL.against(2));
        waitsFor(story, "UserTask_AnswerConsent", "UserTask_AnswerConsent");

        desk.consents(story, story.employers().get(1));
        waitsFor(story, "UserTask_AnswerConsent");

        desk.consents(story, story.employer());
        waitsFor(story, "UserTask_ChooseMediator");
    }

    @Test
    void one_employer_refuses_so_the_other_need_not_answer() {
        Story story = desk.accepted(Opening.USUAL.against(2));
        desk.clerk(new ConsentCommand.RefuseConsent(story.id(), story.employer(), ContactChannel.PHONE, "不同意"));
        endedUnsettled(story, "ConsentRefused");
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void who_cannot_be_reached_cannot_agree() {
        Story story = desk.accepted();
        isRefused(
                CaseRule.CONTACT_ATTEMPTS,
                () -> desk.clerk(new ConsentCommand.ReportUnreachable(story.id(), story.employer(), 1, "通话记录")));
        desk.clerk(new ConsentCommand.ReportUnreachable(story.id(), story.employer(), 3, "通话记录"));
        endedUnsettled(story, "PartyUnreachable");
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void silence_is_not_consent() {
        Story story = desk.accepted();
        itIsThe(9, 21);
        endedUnsettled(story, "ConsentLapsed");
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void mediation_that_the_organisation_offers_needs_the_consent_of_both_sides() {
        Story story = desk.accepted(Opening.USUAL.offered());
        waitsFor(story, "UserTask_AnswerConsent", "UserTask_AnswerConsent");
        desk.consents(story, story.worker());
        desk.consents(story, story.employer());
        waitsFor(story, "UserTask_ChooseMediator");
    }

    @Test
    void a_major_dispute_stays_with_the_union_when_the_head_decides_so() {
        Story story = desk.agreedToMediate(Opening.USUAL.major());
        waitsFor(story, "UserTask_DecideJointMediation");
        isRefused(CaseRule.WRONG_STAGE, () -> desk.head(new PanelCommand.DesignateMediator(story.id(), Desk.MEDIATOR)));

        desk.head(new ConsentCommand.DispenseJointMediation(story.id(), "双方均愿由工会调解"));
        waitsFor(story, "UserTask_ChooseMediator");
    }

    @Test
    void a_major_dispute_goes_to_joint_mediation() {
        Story story = desk.agreedToMediate(Opening.USUAL.major());
        desk.head(new ConsentCommand.EscalateToJointMediation(story.id(), "涉及人数可能增加"));
        endedWith(story, "CaseEscalatedToJointMediation", "CaseClosed");
        nobodyHasToDoAnything(story);
    }
}
