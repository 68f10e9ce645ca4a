package org.mediation.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediation.console.Console;
import org.mediation.database.FreshDatabase;
import org.mediation.rebuild.EngineRebuild;
import org.mediation.reconcile.Reconciliation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "mediation.demo=true",
            "mediation.workers=false",
            "mediation.simulated-time=true",
            "mediation.simulated-time-begins=2023-12-20T01:00:00Z"
        })
@FreshDatabase
class SimulateYearCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Autowired
    private SimulateYearCommand command;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private EngineRebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_hundredth_of_the_year_comes_to_a_hundredth_of_its_figures_and_to_a_record_that_agrees_with_everything() {
        assertThat(simulate("--year", "2024", "--seed", "1", "--hundredths", "1"))
                .isEqualTo(Console.DONE);

        assertThat(count("CaseAccepted") + count("ReferralAcknowledged")).isEqualTo(110);
        assertThat(count("MediationSucceeded") + count("MediationPartiallySucceeded"))
                .isEqualTo(63);
        assertThat(count("CaseArchived")).isEqualTo(count("CaseRegistered") - count("InquiryAnswered"));
        assertThat(count("TicketRegistered")).isEqualTo(534);
        assertThat(count("TicketCompleted")).isEqualTo(534);
        assertThat(count("TicketConverted")).isEqualTo(34);

        assertThat(count("AidGranted")).isEqualTo(49);
        assertThat(count("AidClosed")).isEqualTo(49);
        assertThat(count("TeamFormed")).isEqualTo(31);

        assertThat(said()).contains("受理劳动争议案件159件，调解成功63件，法律援助49件，为职工挽回经济损失289万元；12351热线受理职工诉求534件，办结率100%；31个法律服务团。");

        rebuild.begin();
        assertThat(rebuild.play(() -> {})).isEmpty();
        assertThat(stillOpen()).isEmpty();
        assertThat(reconciliation.of(some()).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--year 2024",
                "--year 1066 --seed 1",
                "--year 2024 --seed x",
                "--year 2024 --seed 1 --reading C"
            })
    void what_is_not_understood_is_explained(String words) {
        assertThat(simulate(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(said()).startsWith("simulate-year --year 2024 --seed S");
    }

    private List<String> stillOpen() {
        return jdbc.sql("select activity || ' of ' || case_id from views.task where finished_at is null")
                .query(String.class)
                .list();
    }

    private List<UUID> some() {
        return jdbc.sql("select case_id from views.case_summary order by case_id limit 40")
                .query(UUID.class)
                .list();
    }

    private int simulate(String... words) {
        return command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private long count(String event) {
        return jdbc.sql("select count(*) from events.domain_event_entry where payload_type = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
