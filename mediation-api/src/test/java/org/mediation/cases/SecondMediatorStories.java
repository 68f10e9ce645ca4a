package org.mediation.cases;

import static org.mediation.cases.Desk.MEDIATOR;
import static org.mediation.cases.Desk.OTHER_MEDIATOR;
import static org.mediation.cases.Desk.THIRD_MEDIATOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.PanelCommand;
import org.mediation.roster.MediatorId;

/** How two mediators stay neutral, each for itself. */
abstract class SecondMediatorStories extends SeatStories {
    private Story withSecondMediator(Story story) {
        desk.head(new PanelCommand.AddCoMediator(story.id(), OTHER_MEDIATOR));
        return story;
    }

    @Test
    void a_second_mediator_discloses_before_the_talks_go_on() {
        Story story = withSecondMediator(desk.withMediator());
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
        isRefused(CaseRule.DISCLOSURE_MISSING, () -> desk.schedules(story));
        desk.discloses(story, OTHER_MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession");
        desk.schedules(story);
        waitsFor(story, "UserTask_HoldSession");
    }

    @Test
    void each_of_two_mediators_has_to_disclose() {
        Story story = withSecondMediator(desk.withMediatorNamed(Opening.USUAL));
        waitsFor(story, "UserTask_MakeDisclosure", "UserTask_DiscloseGround");
        desk.discloses(story, OTHER_MEDIATOR, true);
        waitsFor(story, "UserTask_MakeDisclosure", "UserTask_DecideOnGround");
        desk.discloses(story, MEDIATOR, false);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideOnGround");
        waives(story, story.worker(), OTHER_MEDIATOR);
        waives(story, story.employer(), OTHER_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession");
    }

    @Test
    void the_recusal_of_one_mediator_leaves_the_other_alone() {
        Story story = withSecondMediator(desk.withMediator());
        desk.discloses(story, OTHER_MEDIATOR, false);
        for (MediatorId mediator : List.of(MEDIATOR, OTHER_MEDIATOR)) {
            desk.clerk(new PanelCommand.RequestRecusal(story.id(), story.worker(), mediator, "与公司经理同学"));
        }
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideRecusal", "UserTask_DecideRecusal");
        desk.head(new PanelCommand.DecideRecusal(story.id(), MEDIATOR, false, "不属于回避情形"));
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DecideRecusal");
        desk.head(new PanelCommand.DecideRecusal(story.id(), OTHER_MEDIATOR, true, "可能影响公正"));
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_ReplaceRecused");
        replaces(story, OTHER_MEDIATOR, THIRD_MEDIATOR);
        waitsFor(story, "UserTask_ScheduleSession", "UserTask_DiscloseGround");
    }
}
