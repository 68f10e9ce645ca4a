package org.mediation.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.Opening;
import org.mediation.cases.StoryTime;
import org.mediation.cases.TestClock;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.SettlementCommand;
import org.mediation.casework.TaskCommand;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.processes.faults.MinedModels;
import org.mediation.processes.faults.SeenModels;
import org.mediation.reconcile.Reconciliation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every point of a command strikes once in every way: each time the sender is told, no table has changed, and in the end
 * the same command goes through on the same case.
 */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false"})
@Import({StoryTime.class, MinedParts.class, MinedModels.class, SeenModels.class})
@FreshDatabase
class FailuresInsideCommandsTest {
    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private Minefield mines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private Environment settings;

    @Autowired
    private ApplicationContext node;

    @Autowired
    private SeenModels models;

    /** A case brought to a point, and the command that comes next. */
    private record Step(
            String command,
            Function<FailuresInsideCommandsTest, Story> prepare,
            Role role,
            Function<Story, CaseCommand> next) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void a_failure_anywhere_leaves_nothing_behind(String command, Step step) {
        List<String> points = points(step);
        Story story = step.prepare().apply(this);
        CaseCommand next = step.next().apply(story);
        var rows = new Rows(jdbc);
        var before = rows.now();
        for (int at = 0; at < points.size(); at++) {
            for (Fault fault : faults(points.get(at))) {
                int point = at;
                assertThatThrownBy(() -> mines.strike(point, fault, () -> send(step.role(), next)))
                        .as("%s at %s", fault, points.get(at))
                        .isNotNull();
                assertThat(mines.hasStruck())
                        .as("%s at %s, last at %s", fault, points.get(at), mines.last())
                        .isTrue();
                assertThat(rows.changedSince(before))
                        .as("%s at %s", fault, points.get(at))
                        .isEmpty();
            }
        }
        send(step.role(), next);
        assertThat(rows.changedSince(before)).isNotEmpty();
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    @Test
    void a_model_is_shown_to_other_threads_when_it_is_complete() {
        assertThat(models.afterReadingAgain(node))
                .containsKeys("UnionMediation", "Intake", "AgreementPerformance")
                .allSatisfy((model, unfinishedTimers) ->
                        assertThat(unfinishedTimers).as(model).isEmpty());
    }

    @Test
    void a_commit_that_the_database_refuses_leaves_nothing_behind() throws SQLException {
        Story story = desk.registered();
        var next = new IntakeCommand.CompleteRegistration(story.id(), true, true);
        var before = new Rows(jdbc).now();
        asOwner("create function views.refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'planted'; end $$");
        asOwner("create constraint trigger refuses_at_commit after insert on views.case_path"
                + " deferrable initially deferred for each row execute function views.refuse()");
        assertThatThrownBy(() -> send(Role.INTAKE_CLERK, next)).hasStackTraceContaining(Fault.PLANTED);
        assertThat(new Rows(jdbc).changedSince(before)).isEmpty();
        asOwner("drop function views.refuse() cascade");
        send(Role.INTAKE_CLERK, next);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.getRequiredProperty("mediation.db.url"),
                        settings.getRequiredProperty("mediation.db.user"),
                        settings.getRequiredProperty("mediation.db.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is called right before the commit can throw nothing checked. */
    private static Set<Fault> faults(String point) {
        return point.equals("before the commit")
                ? EnumSet.complementOf(EnumSet.of(Fault.CHECKED))
                : EnumSet.allOf(Fault.class);
    }

    /** Where the command comes by, on another case. */
    private List<String> points(Step step) {
        Story story = step.prepare().apply(this);
        CaseCommand next = step.next().apply(story);
        List<String> points = mines.watch(() -> send(step.role(), next));
        assertThat(points).hasSizeGreaterThan(6).contains("before the handler", "last projection", "before the commit");
        return points;
    }

    private void send(Role role, CaseCommand command) {
        desk.send(role == Role.MEDIATOR ? Desk.MEDIATOR.toString() : role.name(), role, command);
    }

    private Story later(Story story) {
        clock.advance(Duration.ofDays(20));
        return story;
    }

    private Story refused() {
        Story story = desk.accepted();
        desk.send(Desk.CLERK, Role.INTAKE_CLERK, refusal(story));
        return story;
    }

    private Story closed() {
        Story story = desk.accepted();
        desk.clerk(refusal(story));
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "一方拒绝调解"));
        return story;
    }

    private Story toBeSealed() {
        Story story = desk.atSigning();
        story.parties().forEach(party -> desk.signs(story, party));
        desk.mediator(new SettlementCommand.CountersignAgreement(story.id(), Desk.MEDIATOR));
        return story;
    }

    private static ConsentCommand.RefuseConsent refusal(Story story) {
        return new ConsentCommand.RefuseConsent(story.id(), story.employer(), ContactChannel.PHONE, null);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                        new Step(
                                "a process begins",
                                test -> Opening.USUAL.story(),
                                Role.INTAKE_CLERK,
                                story -> Opening.USUAL.application(
                                        story, OffsetDateTime.parse("2026-09-16T09:00:00+08:00"))),
                        new Step(
                                "a task is finished",
                                test -> test.desk.registered(),
                                Role.INTAKE_CLERK,
                                story -> new IntakeCommand.CompleteRegistration(story.id(), true, true)),
                        new Step(
                                "the task of one of several parties is finished",
                                test -> test.desk.accepted(),
                                Role.INTAKE_CLERK,
                                story -> new ConsentCommand.GiveConsent(
                                        story.id(), story.employer(), ContactChannel.PHONE, "录音0916", false)),
                        new Step(
                                "the system does its step",
                                FailuresInsideCommandsTest::refused,
                                Role.SYSTEM,
                                story -> new ClosingCommand.TerminateMediation(story.id())),
                        new Step(
                                "a deadline is moved",
                                test -> test.desk.afterSession(),
                                Role.MEDIATOR,
                                story -> new ConsentCommand.ExtendMediation(story.id(), 10, true, true, "双方延期同意书")),
                        new Step(
                                "a message ends all that runs",
                                test -> test.desk.withMediator(),
                                Role.MEDIATOR,
                                story -> new ClosingCommand.DeclareImpasse(story.id(), "分歧过大")),
                        new Step(
                                "a branch begins for each obligation",
                                FailuresInsideCommandsTest::toBeSealed,
                                Role.MEDIATION_ORG_HEAD,
                                story -> new SettlementCommand.SealAgreement(story.id(), "印章图像哈希")),
                        new Step(
                                "somebody takes a task",
                                test -> test.desk.accepted(),
                                Role.INTAKE_CLERK,
                                story -> new TaskCommand.ClaimTask(
                                        story.id(), "UserTask_AnswerConsent@" + story.employer() + "#1")),
                        new Step(
                                "a process ends",
                                FailuresInsideCommandsTest::closed,
                                Role.INTAKE_CLERK,
                                story -> new ClosingCommand.ArchiveCase(story.id(), true)),
                        new Step(
                                "a deadline passes",
                                test -> test.later(test.desk.accepted()),
                                Role.SYSTEM,
                                story -> new ConsentCommand.LapseConsent(story.id())))
                .map(step -> Arguments.of(step.command(), step));
    }
}
