package org.mediation.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mediation.database.DatabaseUnusable;
import org.mediation.database.FreshDatabase;
import org.mediation.processes.Deployment;
import org.mediation.processes.standing.Standing;
import org.mediation.processes.standing.Standings;
import org.mediation.reconcile.Reconciliation;
import org.mediation.simulation.SimulatedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rebuilt engine holds to the letter what the engine held that was emptied. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false", "mediation.simulated-time=true"})
@Import(SimulatedCases.class)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineRebuildTest {
    private static final int CASES = 24;

    /** Everything that a row says but the ids that are given anew. */
    private static final List<String> ROWS = List.of(
            "select case_id || ' ' || key || ' ' || definition || ' ' || activity || ' ' || concat_ws(', ', name, roles,"
                    + " finished_by, offers, command, member, due_at, opened_at, opened_sequence, claimed_by,"
                    + " finished_at, finished_sequence, finished_event, done, actor) from views.task order by 1",
            "select concat_ws(' ', case_id, definition_id, version, started_at, ended_at, parent is null)"
                    + " from views.process_instance order by 1");

    @Autowired
    private SimulatedCases simulated;

    @Autowired
    private EngineRebuild rebuild;

    @Autowired
    private RebuildEngineCommand command;

    @Autowired
    private Deployment deployment;

    @Autowired
    private Standings standings;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private final List<UUID> cases = new ArrayList<>();

    @BeforeAll
    void cases_at_many_places_and_at_their_end() {
        cases.addAll(simulated.make(CASES / 2, 11));
        NextModels.deploy(deployment);
        cases.addAll(simulated.make(CASES / 2, 12));
        assertThat(count("views.process_instance where parent is null and version = 1"))
                .isEqualTo(CASES / 2);
        assertThat(count("views.process_instance where parent is null and ended_at is null"))
                .as("cases on their way")
                .isPositive();
        assertThat(count("views.process_instance where parent is null and ended_at is not null"))
                .as("cases at their end")
                .isPositive();
    }

    @Test
    void every_case_stands_where_it_stood() {
        Map<UUID, Standing> before = standing();
        List<List<String>> rows = rows();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(command.run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Emptied the engine")
                .contains(CASES + " matters played, 0 not");
        assertThat(standing()).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    @Test
    void a_rebuild_that_was_stopped_goes_on_where_it_stood() {
        Map<UUID, Standing> before = standing();
        rebuild.begin();
        assertThat(rebuild.left()).isEqualTo(CASES);
        assertThat(count("camunda.act_ru_execution")).isZero();
        assertThat(count("views.task")).isZero();
        assertThatThrownBy(() -> new UnfinishedRebuild(jdbc).afterPropertiesSet())
                .as("the product meanwhile")
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("still to be played");

        rebuild.begin();
        assertThat(rebuild.left()).as("begun twice").isEqualTo(CASES);
        assertThat(rebuild.play(() -> {})).isEmpty();
        assertThat(standing()).isEqualTo(before);
        new UnfinishedRebuild(jdbc).afterPropertiesSet();
    }

    @Test
    void a_matter_that_cannot_be_played_stays_in_the_plan_and_holds_up_no_other() {
        rebuild.begin();
        UUID lame = cases.get(3);
        String began = jdbc.sql("select definition_id from views.engine_rebuild where case_id = ?")
                .param(lame)
                .query(String.class)
                .single();
        begins(lame, "nowhere:1");
        assertThat(rebuild.play(() -> {}))
                .singleElement()
                .extracting(EngineRebuild.Failure::matter)
                .isEqualTo(lame);
        assertThat(rebuild.left()).isEqualTo(1);
        assertThat(standings.of(lame)).as("nothing half-done").isEqualTo(Standing.NONE);
        begins(lame, began);
        assertThat(rebuild.play(() -> {})).isEmpty();
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    private void begins(UUID matter, String definition) {
        jdbc.sql("update views.engine_rebuild set definition_id = ? where case_id = ?")
                .params(definition, matter)
                .update();
    }

    @Test
    void a_version_that_the_list_of_processes_has_lost_is_found_by_the_day() {
        Map<UUID, Standing> before = standing();
        List<Map<String, Object>> began = jdbc.sql(
                        "select case_id, definition_id from views.process_instance where parent is null")
                .query()
                .listOfRows();
        jdbc.sql("truncate views.process_instance").update();
        rebuild.begin();
        assertThat(jdbc.sql("select case_id, definition_id from views.engine_rebuild")
                        .query()
                        .listOfRows())
                .as("found")
                .containsExactlyInAnyOrderElementsOf(began);
        assertThat(rebuild.play(() -> {})).isEmpty();
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void beside_somebody_else_at_work_it_refuses_and_empties_nothing() throws Exception {
        int before = count("camunda.act_ru_execution");
        try (Connection other = database.getConnection()) {
            String ours = other.getClientInfo("ApplicationName");
            other.setClientInfo("ApplicationName", "another node");
            assertThatThrownBy(rebuild::begin)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("Stop it on every node first");
            other.setClientInfo("ApplicationName", ours);
        }
        assertThat(count("camunda.act_ru_execution")).isEqualTo(before);
        assertThat(rebuild.left()).isZero();
    }

    private Map<UUID, Standing> standing() {
        Map<UUID, Standing> standing = new LinkedHashMap<>();
        cases.forEach(id -> standing.put(id, standings.of(id)));
        return standing;
    }

    private List<List<String>> rows() {
        return ROWS.stream()
                .map(question -> jdbc.sql(question).query(String.class).list())
                .toList();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
