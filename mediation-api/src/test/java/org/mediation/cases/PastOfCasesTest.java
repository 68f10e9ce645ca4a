package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mediation.casework.CaseId;
import org.mediation.casework.MediationCase;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.processes.CaseProcesses;
import org.mediation.processes.Deployment;
import org.mediation.processes.Past;
import org.mediation.processes.Replay;
import org.mediation.processes.standing.Standings;
import org.mediation.processes.standing.Trace;
import org.mediation.rebuild.NextModels;
import org.mediation.reconcile.Histories;
import org.mediation.security.Actor;
import org.mediation.simulation.SimulatedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Generated cases seen after each of their events: as they were seen then, and as their events say. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false", "mediation.simulated-time=true"})
@Import(SimulatedCases.class)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastOfCasesTest {
    private static final int CASES = 6;
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "审计", Role.AUDITOR, null, null, null);

    /** What an auditor saw of a case when it stood there. */
    private record Seen(CaseId id, Instant at, ObjectNode page, List<CaseProcesses.Instance> processes) {}

    @Autowired
    private SimulatedCases simulated;

    @Autowired
    private Deployment deployment;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Histories histories;

    @Autowired
    private Replay replay;

    @Autowired
    private Standings standings;

    @Autowired
    private EventStore store;

    @Autowired
    private ParameterResolverFactory parameters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<Seen> seen = new ArrayList<>();
    private final List<UUID> cases = new ArrayList<>();

    @BeforeAll
    void cases_are_looked_at_while_they_go_on() {
        cases.addAll(simulated.make(CASES / 2, 31, this::look));
        NextModels.deploy(deployment);
        cases.addAll(simulated.make(CASES / 2, 32, this::look));
        assertThat(seen).hasSizeGreaterThan(5 * CASES);
    }

    private void look(UUID id, Instant at) {
        CaseId caseId = new CaseId(id);
        seen.add(new Seen(caseId, at, files.page(caseId, AUDITOR), files.processes(caseId, AUDITOR, null)));
    }

    @Test
    void every_page_is_shown_as_it_was_seen_then() {
        for (Seen then : seen) {
            AsOf moment = AsOf.valueOf("occurred:" + then.at());
            assertThat(without(files.page(then.id(), AUDITOR, moment), "asOf"))
                    .as("%s %s", then.id(), moment)
                    .isEqualTo(without(then.page()));
            AsOf event = AsOf.event(then.page().path("version").asLong());
            ObjectNode page = files.page(then.id(), AUDITOR, event);
            assertThat(without(page, "asOf", "clocks"))
                    .as("%s %s", then.id(), event)
                    .isEqualTo(without(then.page(), "clocks"));
            assertThat(page.at("/asOf/event/sequence").asLong())
                    .isEqualTo(then.page().path("version").asLong());
            assertThat(page.at("/asOf/event/sentence").asText()).isNotBlank();
            assertThat(files.processes(then.id(), AUDITOR, event)).isEqualTo(then.processes());
        }
    }

    /** What nobody can do in the past is compared nowhere. */
    private static ObjectNode without(ObjectNode page, String... more) {
        ObjectNode copy = page.deepCopy();
        copy.remove("actions");
        Stream.of(more).forEach(copy::remove);
        return copy;
    }

    @Test
    void at_the_head_it_is_the_page_of_today() {
        for (UUID id : cases) {
            CaseId caseId = new CaseId(id);
            ObjectNode live = files.page(caseId, AUDITOR);
            AsOf head = AsOf.event(live.path("version").asLong());
            AsOf now = AsOf.valueOf("recorded:" + Instant.now().plusSeconds(60));
            for (AsOf moment : List.of(head, now)) {
                assertThat(without(files.page(caseId, AUDITOR, moment), "asOf", "clocks"))
                        .isEqualTo(without(live, "clocks"));
                assertThat(files.timeline(caseId, AUDITOR, moment)).isEqualTo(files.timeline(caseId, AUDITOR, null));
                assertThat(files.processes(caseId, AUDITOR, moment)).isEqualTo(files.processes(caseId, AUDITOR, null));
            }
        }
    }

    @Test
    void after_every_event_stage_and_outcome_are_those_of_the_case_itself() {
        AggregateModel<MediationCase> model =
                AnnotatedAggregateMetaModelFactory.inspectAggregate(MediationCase.class, parameters);
        for (UUID id : cases) {
            var history = store.readEvents(id.toString()).asStream().toList();
            MediationCase dispute =
                    new GenericAggregateFactory<>(model).createAggregateRoot(id.toString(), history.get(0));
            for (var event : history) {
                model.publish(event, dispute);
                ObjectNode page = files.page(new CaseId(id), AUDITOR, AsOf.event(event.getSequenceNumber()));
                assertThat(page.path("stage").asText())
                        .isEqualTo(dispute.stage().name());
                assertThat(page.path("outcome").asText("null")).isEqualTo(String.valueOf(dispute.outcome()));
                assertThat(files.timeline(new CaseId(id), AUDITOR, AsOf.event(event.getSequenceNumber())))
                        .hasSize((int) event.getSequenceNumber() + 1);
            }
        }
    }

    @Test
    void after_every_event_tasks_and_tokens_are_those_of_a_replay_of_what_led_to_it() {
        for (UUID id : cases) {
            List<Past> history = histories.past(id);
            String began = jdbc.sql(
                            "select definition_id from views.process_instance where case_id = ? and parent is null")
                    .param(id)
                    .query(String.class)
                    .single();
            UUID nobody = UUID.randomUUID();
            new TransactionTemplate(transactions).executeWithoutResult(forgotten -> {
                forgotten.setRollbackOnly();
                for (Past event : history) {
                    replay.play(nobody, List.of(event), began);
                    AsOf after = AsOf.event(event.sequence());
                    assertThat(tasks(id, after)).as("%s %s", id, after).isEqualTo(openTasks(nobody));
                    assertThat(tokens(id, after)).as("%s %s", id, after).isEqualTo(heldTokens(nobody));
                }
            });
        }
    }

    private List<String> tasks(UUID id, AsOf asOf) {
        return files.tasks(new CaseId(id), AUDITOR, asOf).stream()
                .map(task -> String.join(
                        " ",
                        task.key(),
                        task.process(),
                        task.openedAt().toString(),
                        String.valueOf(task.dueAt()),
                        String.valueOf(task.holder())))
                .sorted()
                .toList();
    }

    private List<String> openTasks(UUID nobody) {
        return jdbc
                .sql("select key, definition, opened_at, due_at, claimed_by from views.task"
                        + " where case_id = ? and finished_at is null and command is null")
                .param(nobody)
                .query((row, number) -> String.join(
                        " ",
                        row.getString("key"),
                        row.getString("definition"),
                        row.getTimestamp("opened_at").toInstant().toString(),
                        row.getTimestamp("due_at") == null
                                ? "null"
                                : row.getTimestamp("due_at").toInstant().toString(),
                        String.valueOf(row.getString("claimed_by"))))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private List<String> tokens(UUID id, AsOf asOf) {
        return files.processes(new CaseId(id), AUDITOR, asOf).stream()
                .flatMap(instance -> instance.active().stream()
                        .filter(element -> element.matches("(User|Service)Task_.*"))
                        .map(element -> instance.definitionKey() + " at " + element))
                .sorted()
                .toList();
    }

    /** The engine's own rows, without the branch in which a token stands. */
    private List<String> heldTokens(UUID nobody) {
        return standings.of(nobody).of(Trace.TOKEN).stream()
                .map(token -> token.replaceFirst("\\[.*]", ""))
                .filter(token -> token.matches(".* at (User|Service)Task_.*"))
                .sorted()
                .toList();
    }

    @Test
    void every_model_is_the_version_of_its_day() {
        assertThat(versions(cases.get(0))).containsExactly(1);
        assertThat(versions(cases.get(CASES - 1))).containsExactly(2);
    }

    private Set<Integer> versions(UUID id) {
        return Set.copyOf(files.processes(new CaseId(id), AUDITOR, AsOf.event(0)).stream()
                .map(CaseProcesses.Instance::version)
                .toList());
    }
}
