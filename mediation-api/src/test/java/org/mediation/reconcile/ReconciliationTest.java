package org.mediation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.StoryTime;
import org.mediation.cases.TestClock;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.TaskCommand;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is found where nothing is wrong, and every kind of disagreement is found when it is planted. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false"})
@Import(StoryTime.class)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationTest {
    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Story waiting;

    @BeforeAll
    void many_cases_stand_at_many_places() {
        desk.clerk(new IntakeCommand.AnswerInquiry(desk.registered().id(), "可向社保经办机构查询。"));
        desk.afterSession();
        Story agreed = desk.inForce(LocalDate.of(2026, 9, 30));
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(agreed.id()));
        desk.accepted();
        clock.advance(Duration.ofDays(6));
        desk.drain();
        waiting = desk.accepted();
        desk.clerk(new TaskCommand.ClaimTask(
                waiting.id(), "UserTask_AnswerConsent@" + waiting.employer().value() + "#1"));
    }

    @Test
    void a_database_in_which_nothing_is_wrong_shows_no_difference() {
        Findings findings = reconciliation.ofAll();
        assertThat(findings.differences()).isEmpty();
        assertThat(findings.compared()).containsEntry("cases", 5).hasSizeGreaterThan(12);
        assertThat(findings.compared().values()).allMatch(count -> count > 0);
    }

    @Test
    void comparing_leaves_nothing_behind() {
        long before = rows();
        reconciliation.ofAll();
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from views.task) + (select count(*) from views.case_path)"
                        + " + (select count(*) from camunda.act_ru_execution)"
                        + " + (select count(*) from camunda.act_ru_variable)"
                        + " + (select count(*) from events.domain_event_entry)")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void a_planted_difference_is_found(String plant, String kind, String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(planted -> {
            planted.setRollbackOnly();
            int rows = jdbc.sql(sql)
                    .param("case", waiting.id().toString())
                    .param("other", UUID.randomUUID().toString())
                    .update();
            assertThat(rows).isPositive();
            assertThat(reconciliation.ofAll().differences())
                    .extracting(Difference::kind)
                    .contains(kind);
        });
    }

    static Stream<Arguments> plants() {
        String append = "insert into events.domain_event_entry (event_identifier, aggregate_identifier,"
                + " sequence_number, type, recorded_at, payload_type, payload_revision, payload, meta_data)"
                + " select 'planted', aggregate_identifier, %s, type, recorded_at, %s, payload_revision, %s,"
                + " meta_data from events.domain_event_entry where aggregate_identifier = :case"
                + " and sequence_number = (select max(sequence_number) from events.domain_event_entry"
                + " where aggregate_identifier = :case) and cast(:other as text) is not null";
        String instances = "(select id_ from camunda.act_ru_execution root where business_key_ = :case"
                + " and cast(:other as text) is not null)";
        String row = " where case_id::text = :case and cast(:other as text) is not null";
        return Stream.of(
                plant(
                        "an event is missing",
                        "stray stream",
                        append.formatted("sequence_number + 2", "payload_type", "payload")),
                plant(
                        "an event did not move the token",
                        "tokens",
                        append.formatted(
                                "sequence_number + 1",
                                "'ApplicationWithdrawn'",
                                "json_build_object('caseId', aggregate_identifier)")),
                plant(
                        "an event cannot be read",
                        "replay",
                        append.formatted("sequence_number + 1", "'NobodyKnows'", "payload")),
                plant(
                        "an instance belongs to no case",
                        "stray instance",
                        "update camunda.act_ru_execution set business_key_ = :other where business_key_ = :case"),
                plant(
                        "a token stands elsewhere",
                        "tokens",
                        "update camunda.act_ru_execution set act_id_ = 'UserTask_CloseCase' where is_active_"
                                + " and proc_inst_id_ in " + instances),
                plant(
                        "a task of the engine is gone",
                        "engine tasks of cases",
                        "delete from camunda.act_ru_task where proc_inst_id_ in " + instances),
                plant(
                        "a task of the engine is due on another day",
                        "engine tasks of cases",
                        "update camunda.act_ru_task set due_date_ = due_date_ + interval '1 day'"
                                + " where proc_inst_id_ in " + instances),
                plant(
                        "a timer is gone",
                        "timers",
                        "delete from camunda.act_ru_job where process_instance_id_ in " + instances),
                plant(
                        "a timer is due at another moment",
                        "timers",
                        "update camunda.act_ru_job set duedate_ = duedate_ + interval '1 second'"
                                + " where process_instance_id_ in " + instances),
                plant(
                        "an awaited message is gone",
                        "awaited messages",
                        "delete from camunda.act_ru_event_subscr where proc_inst_id_ in " + instances),
                plant(
                        "a routing fact is another",
                        "variables",
                        "update camunda.act_ru_variable set text_ = 'planted' where name_ = 'partyId'"
                                + " and proc_inst_id_ in " + instances),
                plant("a row of the work list is gone", "work list rows of cases", "delete from views.task" + row),
                plant(
                        "a row of the work list waits for nothing",
                        "work list rows of cases",
                        "update views.task set engine_id = :other where finished_at is null and case_id::text = :case"),
                plant(
                        "a finished row is open again",
                        "work list rows of cases",
                        "update views.task set finished_at = null" + row + " and finished_at is not null"),
                plant(
                        "a row is due on another day",
                        "work list rows of cases",
                        "update views.task set due_at = due_at + interval '1 day'" + row + " and due_at is not null"),
                plant(
                        "a row is of another member",
                        "work list rows of cases",
                        "update views.task set member = :other where case_id::text = :case and member is not null"),
                plant(
                        "somebody else holds the task",
                        "work list rows of cases",
                        "update views.task set claimed_by = 'planted'" + row + " and claimed_by is not null"),
                plant(
                        "nobody holds the task",
                        "work list rows of cases",
                        "update views.task set claimed_by = null" + row + " and claimed_by is not null"),
                plant(
                        "a row belongs to no case",
                        "stray task",
                        "update views.task set case_id = :other::uuid where case_id::text = :case"),
                plant(
                        "a process is thought to have ended",
                        "processes of cases",
                        "update views.process_instance set ended_at = now()" + row + " and ended_at is null"),
                plant(
                        "an ended process is thought to run",
                        "processes of cases",
                        "update views.process_instance set ended_at = null" + row + " and ended_at is not null"),
                plant(
                        "the list shows another stage",
                        "case list",
                        "update views.case_summary set stage = 'PANEL'" + row),
                plant(
                        "the list shows another outcome",
                        "case list",
                        "update views.case_summary set outcome = 'SUCCESS'" + row),
                plant("the list is behind", "case list", "update views.case_summary set version = version - 1" + row),
                plant("the list has lost the case", "case list", "delete from views.case_summary" + row),
                plant(
                        "a case goes on and nothing waits for it",
                        "end",
                        "update camunda.act_ru_execution set business_key_ = :other where business_key_ = :case"),
                plant("the true path is gone", "steps of the true path", "delete from views.case_path" + row),
                plant(
                        "the true path is another",
                        "steps of the true path",
                        "update views.case_path set steps = steps[2:]" + row + " and cardinality(steps) > 1"));
    }

    private static Arguments plant(String plant, String kind, String sql) {
        return Arguments.of(plant, kind, sql);
    }
}
