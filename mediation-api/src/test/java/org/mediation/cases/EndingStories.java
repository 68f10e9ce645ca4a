package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.EndReason;
import org.mediation.casework.IncidentKind;

/** How mediation is interrupted and how it ends without an agreement, a24 and a25. */
abstract class EndingStories extends Stories {
    private void isOver(Story story, String because) {
        endedUnsettled(story, because);
        waitsFor(story, "UserTask_CloseCase");
        desk.head(new ClosingCommand.CloseCase(story.id(), "调解终止"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        nobodyHasToDoAnything(story);
    }

    @Test
    void the_applicant_withdraws_during_mediation() {
        Story story = desk.afterSession();
        desk.mediator(new ClosingCommand.WithdrawApplication(story.id(), false, null));
        isOver(story, "ApplicationWithdrawn");
    }

    @Test
    void either_party_may_end_the_mediation() {
        Story story = desk.atSigning();
        desk.mediator(new ConsentCommand.WithdrawConsent(story.id(), story.employer(), ContactChannel.PHONE));
        isOver(story, "ConsentWithdrawn");
    }

    @Test
    void the_parties_are_too_far_apart() {
        Story story = desk.afterSession();
        desk.mediator(new ClosingCommand.DeclareImpasse(story.id(), "分歧过大"));
        isOver(story, "ImpasseDeclared");
    }

    @Test
    void the_worker_has_gone_to_arbitration() {
        Story story = desk.agreedToMediate();
        desk.head(new ClosingCommand.DiscontinueMediation(story.id(), EndReason.JOINED_OTHER, "仲裁受理通知书"));
        isOver(story, "MediationDiscontinued");
    }

    private Story suspected() {
        Story story = desk.afterSession();
        desk.mediator(new ClosingCommand.SuspectFalseMediation(story.id(), "双方陈述高度一致"));
        waitsFor(story, "UserTask_Negotiate", "UserTask_ExamineSuspicion");
        isRefused(CaseRule.CASE_SUSPENDED, () -> desk.schedules(story));
        return story;
    }

    @Test
    void a_suspicion_that_proves_wrong_lets_the_mediation_go_on() {
        Story story = suspected();
        desk.head(new ClosingCommand.DismissFalseMediation(story.id(), "线索不实"));
        waitsFor(story, "UserTask_Negotiate");
        desk.schedules(story);
        waitsFor(story, "UserTask_HoldSession");
    }

    @Test
    void a_suspicion_that_proves_right_ends_the_mediation() {
        Story story = suspected();
        desk.head(new ClosingCommand.DiscontinueMediation(story.id(), EndReason.FALSE_MEDIATION, "核查报告"));
        isOver(story, "MediationDiscontinued");
    }

    private Story withIncident() {
        Story story = desk.afterSession();
        desk.mediator(new ClosingCommand.ReportIncident(story.id(), IncidentKind.VIOLENCE, "双方推搡", "派出所"));
        waitsFor(story, "UserTask_Negotiate", "UserTask_HandleIncident");
        return story;
    }

    @Test
    void an_incident_is_dealt_with_beside_the_mediation() {
        Story story = withIncident();
        desk.head(new ClosingCommand.HandleIncident(story.id(), "已分开双方并改期"));
        waitsFor(story, "UserTask_Negotiate");
    }

    @Test
    void no_settlement_passes_over_an_open_incident() {
        Story story = withIncident();
        desk.drafts(story, List.of(desk.pays(story, 1_000_000L, LocalDate.of(2026, 9, 30))));
        desk.findsLawful(story);
        isRefused(CaseRule.INCIDENT_OPEN, () -> desk.signed(story));
        waitsFor(story, "UserTask_SealAgreement", "UserTask_HandleIncident");
    }

    @Test
    void an_incident_ends_with_the_mediation() {
        Story story = withIncident();
        desk.mediator(new ClosingCommand.DeclareImpasse(story.id(), "冲突后无法继续"));
        isOver(story, "ImpasseDeclared");
    }

    /** A stage, and how a story gets there. */
    record Point(String task, Function<Desk, Story> reached) {
        @Override
        public String toString() {
            return task;
        }
    }

    static Stream<Point> everyStageOfMediation() {
        Opening early = Opening.USUAL.receivedBefore(Duration.ofDays(14));
        return Stream.of(
                new Point("UserTask_AnswerConsent", desk -> desk.accepted(early)),
                new Point("UserTask_DecideJointMediation", desk -> desk.agreedToMediate(early.major())),
                new Point("UserTask_ChooseMediator", desk -> desk.agreedToMediate(early)),
                new Point("UserTask_MakeDisclosure", desk -> desk.withMediatorNamed(early)),
                new Point("UserTask_ScheduleSession", desk -> desk.withMediator(early)),
                new Point("UserTask_HoldSession", desk -> {
                    Story story = desk.withMediator(early);
                    desk.schedules(story);
                    return story;
                }),
                new Point("UserTask_Negotiate", desk -> desk.afterSession(early)),
                new Point("UserTask_AnswerProposal", desk -> {
                    Story story = desk.afterSession(early);
                    desk.proposes(story, List.of(desk.pays(story, 1_000_000L, LocalDate.of(2026, 9, 30))));
                    return story;
                }),
                new Point("UserTask_CheckLegality", desk -> {
                    Story story = desk.afterSession(early);
                    desk.drafts(story, List.of(desk.pays(story, 1_000_000L, LocalDate.of(2026, 9, 30))));
                    return story;
                }),
                new Point("UserTask_SignAgreement", desk -> desk.atSigning(early)));
    }

    @ParameterizedTest
    @MethodSource("everyStageOfMediation")
    void the_fifteen_days_end_the_mediation_wherever_it_stands(Point point) {
        Story story = point.reached().apply(desk);
        assertThat(desk.openTasks(story)).contains(point.task());
        itIsThe(9, 17);
        assertThat(desk.openTasks(story)).contains(point.task());
        itIsThe(9, 18);
        isOver(story, "MediationDeadlineExpired");
    }

    @Test
    void an_extension_moves_the_end_of_the_period_and_is_itself_ended() {
        Story story = desk.afterSession();
        desk.mediator(new ConsentCommand.ExtendMediation(story.id(), 10, true, true, "双方延期同意书"));
        itIsThe(10, 12);
        waitsFor(story, "UserTask_Negotiate");
        itIsThe(10, 20);
        isOver(story, "MediationDeadlineExpired");
    }
}
