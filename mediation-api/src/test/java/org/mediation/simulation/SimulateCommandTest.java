package org.mediation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediation.console.Console;
import org.mediation.database.FreshDatabase;
import org.mediation.reconcile.Reconciliation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false", "mediation.simulated-time=true"})
@FreshDatabase
class SimulateCommandTest {
    private static final String WHAT_HAPPENED = """
            select aggregate_identifier || ' ' || sequence_number || ' ' || payload_type || ' '
              || (meta_data ->> 'occurredAt') || ' ' || (meta_data ->> 'actor')
            from events.domain_event_entry where type = 'MediationCase' order by aggregate_identifier, sequence_number""";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Autowired
    private SimulateCommand command;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_case_comes_to_its_end_and_the_record_agrees_with_everything() {
        assertThat(simulate("--cases", "8", "--seed", "7")).isEqualTo(Console.DONE);
        assertThat(count("views.case_summary where external_id like '%SIM-7-%'"))
                .isEqualTo(8);
        assertThat(count("views.task where finished_at is null")).isZero();
        assertThat(count("views.process_instance where ended_at is null")).isZero();
        assertThat(said()).contains("sequence flows").contains("Flow_Begin_Intake");
        assertThat(reconciliation.ofAll().differences()).isEmpty();

        List<String> before = happened();
        assertThat(simulate("--cases", "8", "--seed", "7")).isEqualTo(Console.DONE);
        assertThat(happened()).as("a finished simulation that is started again").isEqualTo(before);
    }

    @Test
    void the_same_seed_draws_the_same_dispute_and_another_seed_another() {
        var dispute = new SimulatedDispute(new Draw(3, 1, ""));
        assertThat(new SimulatedDispute(new Draw(3, 1, "")).application(dispute.begins()))
                .isEqualTo(dispute.application(dispute.begins()));
        assertThat(new SimulatedDispute(new Draw(4, 1, "")).id()).isNotEqualTo(dispute.id());
        assertThat(new SimulatedDispute(new Draw(3, 2, "")).id()).isNotEqualTo(dispute.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--cases 5", "--cases five --seed 1", "--cases 5 --seed", "--seed 1 --cases 5"})
    void what_is_not_understood_is_explained(String words) {
        assertThat(simulate(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(said()).startsWith("simulate --cases N --seed S");
    }

    private int simulate(String... words) {
        return command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private List<String> happened() {
        return jdbc.sql(WHAT_HAPPENED).query(String.class).list();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
