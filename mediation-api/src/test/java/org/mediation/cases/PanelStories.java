package org.mediation.cases;

import static org.mediation.cases.Desk.MEDIATOR;
import static org.mediation.cases.Desk.OTHER_MEDIATOR;
import static org.mediation.cases.Desk.THIRD_MEDIATOR;

import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.PanelCommand;

/** How the mediator is found and stays neutral, a12 and a13. */
abstract class PanelStories extends SeatStories {
    private Story withGroundDisclosed() {
        Story story = desk.withMediatorNamed(Opening.USUAL);
        desk.discloses(story, MEDIATOR, true);
        return story;
    }

    @Test
    void the_parties_do_not_choose_in_time_so_the_head_designates() {
        Story story = desk.agreedToMediate();
        desk.clerk(new PanelCommand.ProposeMediator(story.id(), story.worker(), MEDIATOR));
        itIsThe(9, 19);
        endedWith(story, "MediatorProposed", "MediatorChoiceLapsed");
        waitsFor(story, "UserTask_DesignateMediator");

        desk.head(new PanelCommand.DesignateMediator(story.id(), MEDIATOR));
        waitsFor(story, "UserTask_MakeDisclosure");
    }

    @Test
    void the_parties_leave_the_choice_to_the_organisation() {
        Story story = desk.agreedToMediate();
        desk.head(new PanelCommand.DesignateMediator(story.id(), OTHER_MEDIATOR));
        waitsFor(story, "UserTask_MakeDisclosure");
        desk.discloses(story, OTHER_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void a_disclosed_ground_is_waived_only_by_both() {
        Story story = withGroundDisclosed();
        waitsFor(story, "UserTask_DecideNeutrality");
        waives(story, story.worker(), MEDIATOR);
        waitsFor(story, "UserTask_DecideNeutrality");
        isRefused(
                CaseRule.RECUSAL_NOT_WAIVED,
                () -> desk.head(new PanelCommand.DecideRecusal(story.id(), MEDIATOR, false, "不影响公正")));
        waives(story, story.employer(), MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void who_must_withdraw_is_replaced_and_the_replacement_discloses_too() {
        Story story = withGroundDisclosed();
        desk.head(new PanelCommand.DecideRecusal(story.id(), MEDIATOR, true, "与公司有利害关系"));
        waitsFor(story, "UserTask_ReplaceMediator");
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        waitsFor(story, "UserTask_MakeDisclosure");
        desk.discloses(story, OTHER_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
        endedWith(story, "RecusalDecided", "MediatorReplaced", "DisclosureMade");
    }

    @Test
    void a_mediator_with_a_ground_is_replaced_without_more_ado() {
        Story story = withGroundDisclosed();
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        waitsFor(story, "UserTask_MakeDisclosure");
    }

    private Story withRecusalRequested() {
        Story story = desk.withMediator();
        desk.clerk(new PanelCommand.RequestRecusal(story.id(), story.worker(), MEDIATOR, "与公司经理同学"));
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideRecusal");
        isRefused(CaseRule.RECUSAL_PENDING, () -> desk.schedules(story));
        return story;
    }

    @Test
    void a_recusal_that_is_asked_for_without_reason_changes_nothing() {
        Story story = withRecusalRequested();
        desk.head(new PanelCommand.DecideRecusal(story.id(), MEDIATOR, false, "不属于回避情形"));
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void a_recusal_that_was_asked_for_can_be_settled_by_both_parties() {
        Story story = withRecusalRequested();
        waives(story, story.employer(), MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideRecusal");
        waives(story, story.worker(), MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void a_recusal_is_granted_during_the_negotiation() {
        Story story = withRecusalRequested();
        desk.head(new PanelCommand.DecideRecusal(story.id(), MEDIATOR, true, "可能影响公正"));
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_ReplaceRecused");
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
        desk.discloses(story, OTHER_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void the_head_replaces_the_mediator_instead_of_deciding() {
        Story story = withRecusalRequested();
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
    }

    @Test
    void the_replacement_discloses_a_ground_that_both_waive() {
        Story story = desk.withMediator();
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        desk.discloses(story, OTHER_MEDIATOR, true);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideOnGround");
        waives(story, story.worker(), OTHER_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideOnGround");
        waives(story, story.employer(), OTHER_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void the_replacement_is_replaced_before_it_disclosed_anything() {
        Story story = desk.withMediator();
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        replaces(story, OTHER_MEDIATOR, THIRD_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
        desk.discloses(story, THIRD_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void the_replacement_has_to_withdraw_and_is_replaced() {
        Story story = desk.withMediator();
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        desk.discloses(story, OTHER_MEDIATOR, true);
        desk.head(new PanelCommand.DecideRecusal(story.id(), OTHER_MEDIATOR, true, "曾任该公司顾问"));
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_ReplaceRecused");
        replaces(story, OTHER_MEDIATOR, THIRD_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
    }

    @Test
    void the_mediator_is_replaced_before_anything_was_disclosed() {
        Story story = desk.withMediatorNamed(Opening.USUAL);
        replaces(story, MEDIATOR, OTHER_MEDIATOR);
        waitsFor(story, "UserTask_MakeDisclosure");
        desk.discloses(story, OTHER_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
    }
}
