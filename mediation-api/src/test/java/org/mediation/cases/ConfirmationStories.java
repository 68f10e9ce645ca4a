package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.cases.CorridorDesk.COURT;
import static org.mediation.cases.CorridorDesk.INSTITUTE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConfirmationGround;
import org.mediation.casework.ConfirmationRoute;

/** How an agreement becomes enforceable, b6 to b8 and c5. */
abstract class ConfirmationStories extends Stories {
    private CorridorDesk corridor;

    @BeforeEach
    void court_and_commission_open() {
        corridor = new CorridorDesk(desk);
    }

    private Story inForce() {
        Story story = desk.inForce(LocalDate.of(2026, 12, 31));
        return story;
    }

    private void chooses(Story story, ConfirmationRoute route) {
        desk.mediator(new ConfirmationCommand.ChooseConfirmation(story.id(), route, true, true));
    }

    private void applies(Story story, String body) {
        desk.mediator(new ConfirmationCommand.ApplyForConfirmation(story.id(), body, desk.today(), "双方签名申请书哈希"));
    }

    @Test
    void the_court_confirms() {
        Story story = inForce();
        chooses(story, ConfirmationRoute.COURT);
        applies(story, COURT);
        corridor.court(new ConfirmationCommand.AskConfirmationSupplement(story.id(), "补充身份证明"));
        desk.mediator(new ConfirmationCommand.SupplementConfirmation(story.id(), "补充材料哈希"));
        corridor.court(new ConfirmationCommand.AcceptConfirmation(story.id(), "（2026）京0106诉前调确1号", desk.today()));
        waitsFor(story, "UserTask_AwaitPerformance", "UserTask_AwaitConfirmationDecision");
        corridor.court(
                new ConfirmationCommand.GrantConfirmation(story.id(), "（2026）京0106诉前调确1号", desk.today(), "裁定书哈希"));
        waitsFor(story, "UserTask_AwaitPerformance");
    }

    @Test
    void what_the_court_denies_the_commission_may_review_while_its_own_window_is_open() {
        Story story = inForce();
        chooses(story, ConfirmationRoute.COURT);
        applies(story, COURT);
        corridor.court(new ConfirmationCommand.AcceptConfirmation(story.id(), "（2026）京0106诉前调确2号", desk.today()));
        corridor.court(new ConfirmationCommand.DenyConfirmation(story.id(), ConfirmationGround.UNCLEAR));
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
        isRefused(CaseRule.CONFIRMATION_TRIED, () -> chooses(story, ConfirmationRoute.COURT));
        chooses(story, ConfirmationRoute.ARBITRATION);
        applies(story, INSTITUTE);
        corridor.institute(new ConfirmationCommand.AcceptConfirmation(story.id(), "丰劳仲审1号", desk.today()));
        corridor.institute(new ConfirmationCommand.GrantConfirmation(story.id(), "丰劳仲调1号", desk.today(), "调解书哈希"));
        waitsFor(story, "UserTask_AwaitPerformance");
    }

    @Test
    void an_application_is_not_accepted_or_taken_back() {
        Story refused = inForce();
        chooses(refused, ConfirmationRoute.COURT);
        applies(refused, COURT);
        corridor.court(new ConfirmationCommand.RefuseConfirmation(refused.id(), "材料不齐"));
        waitsFor(refused, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(refused.id()));
        Story withdrawn = inForce();
        chooses(withdrawn, ConfirmationRoute.ARBITRATION);
        desk.mediator(new ConfirmationCommand.WithdrawConfirmation(withdrawn.id(), "已当场付清"));
        waitsFor(withdrawn, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void a_window_that_closes_leads_back_to_the_choice() {
        Story story = inForce();
        chooses(story, ConfirmationRoute.ARBITRATION);
        itIsThe(desk.today().plusDays(25));
        assertThat(desk.events(story)).contains("ConfirmationWindowLapsed");
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void a_court_that_is_late_is_urged_once() {
        Story story = inForce();
        chooses(story, ConfirmationRoute.COURT);
        applies(story, COURT);
        itIsThe(desk.today().plusDays(6));
        endedWith(story, "ConfirmationUrged");
        corridor.court(new ConfirmationCommand.AcceptConfirmation(story.id(), "（2026）京0106诉前调确3号", desk.today()));
        itIsThe(desk.today().plusDays(20));
        endedWith(story, "ConfirmationAccepted", "ConfirmationUrged");
        waitsFor(story, "UserTask_AwaitPerformance", "UserTask_AwaitConfirmationDecision");
    }
}
