package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mediation.database.FreshDatabase;
import org.mediation.problems.Refused;
import org.mediation.statistics.projection.Comparison;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Filling.State;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Parked;
import org.mediation.statistics.projection.Positions;
import org.mediation.statistics.projection.Retry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures follow the record by themselves: everything once, in order, whatever is open, failing or being filled anew. */
@SpringBootTest(properties = "mediation.workers=true")
@Import(StumblingFold.Instead.class)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2024-03-05T02:00:00Z");

    @Autowired
    private DataSource data;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Positions positions;

    @Autowired
    private Comparison comparison;

    @Autowired
    private Parked parked;

    @Autowired
    private Retry retry;

    @Autowired
    private StumblingFold fold;

    private WrittenLog log;

    @BeforeAll
    void begin() {
        log = new WrittenLog(data);
    }

    @Test
    void what_is_recorded_is_counted_once_and_soon() {
        new WrittenYear(log, 3, 2024).organisations().cases(30).tickets(20);
        caughtUp();
        assertThat(count("fact where code = 'REGISTERED' and slot = " + slot())).isEqualTo(events("CaseRegistered"));
        assertThat(count("fact where code = 'TICKET_REGISTERED' and slot = " + slot()))
                .isEqualTo(events("TicketRegistered"));
    }

    @Test
    void an_event_that_fails_stops_its_own_matter_and_is_counted_in_order_after_the_fault_is_mended() {
        UUID ill = WrittenLog.id("ill");
        UUID well = WrittenLog.id("well");
        fold.failAt(ill, "CaseAccepted");
        for (UUID each : List.of(ill, well)) {
            registered(each);
            log.append("MediationCase", each, "CaseAccepted", AT, "{\"caseId\":\"%s\"}".formatted(each));
            log.append(
                    "MediationCase",
                    each,
                    "MediationSucceeded",
                    AT,
                    "{\"caseId\":\"%s\",\"outcome\":\"SUCCESS\"}".formatted(each));
        }
        caughtUp();
        assertThat(codes(well)).contains("REGISTERED", "ACCEPTED", "SUCCEEDED");
        assertThat(codes(ill)).containsExactly("REGISTERED");
        assertThat(parked.all()).singleElement().satisfies(waiting -> {
            assertThat(waiting.matterId()).isEqualTo(ill);
            assertThat(waiting.event()).isEqualTo("CaseAccepted");
            assertThat(waiting.failure()).contains("a fault in the fold");
            assertThat(waiting.waiting()).isEqualTo(2);
        });
        int version = fillings.current().version();
        assertThat(retry.of(version, ill)).isEqualTo(new Retry.Result(0, 2));
        fold.mend();
        assertThat(retry.of(version, ill)).isEqualTo(new Retry.Result(2, 0));
        assertThat(codes(ill)).containsExactlyElementsOf(codes(well));
        assertThat(parked.all()).isEmpty();
        assertThatThrownBy(() -> retry.of(version, ill)).isInstanceOf(Refused.class);

        log.append(
                "MediationCase",
                ill,
                "ConfirmationApplied",
                AT,
                "{\"caseId\":\"%s\",\"route\":\"COURT\"}".formatted(ill));
        await().atMost(SOON).until(() -> codes(ill).contains("COURT_CONFIRMATION_APPLIED"));
    }

    /** It was recorded, by its own account, long ago: no length of time decides whether it is waited for. */
    @Test
    void a_transaction_that_stays_open_over_a_rebuild_is_counted_once_in_the_old_filling_and_in_the_new()
            throws SQLException {
        UUID late = WrittenLog.id("late");
        try (Connection open = data.getConnection()) {
            open.setAutoCommit(false);
            log.append(
                    open,
                    "MediationCase",
                    late,
                    "CaseRegistered",
                    AT,
                    Instant.now().minusSeconds(600),
                    registration(late));
            UUID early = WrittenLog.id("early");
            registered(early);
            try (Connection undone = data.getConnection()) {
                undone.setAutoCommit(false);
                log.append(
                        undone,
                        "MediationCase",
                        WrittenLog.id("undone"),
                        "CaseRegistered",
                        AT,
                        Instant.now(),
                        registration(late));
                undone.rollback();
            }
            new WrittenYear(log, 4, 2024).organisations().cases(20);
            int before = fillings.current().version();
            int version = fillings.begin("测试").version();
            await().atMost(SOON).until(() -> fillings.of(version).state() == State.READY);
            fillings.switchTo(version);
            caughtUp();
            assertThat(codes(late)).isEmpty();
            open.commit();
            await().atMost(SOON).until(() -> codes(late).equals(List.of("REGISTERED")));
            new WrittenYear(log, 5, 2024).cases(5);
            caughtUp();
            await().atMost(SOON)
                    .until(() -> positions.cursor(fillings.current()).gaps().isEmpty()
                            && positions.cursor(fillings.of(before)).gaps().isEmpty()
                            && positions.of(fillings.of(before)).behind() == 0);
            Comparison.Differences none = comparison.between(fillings.of(before), fillings.current());
            assertThat(none.figures()).isEmpty();
            assertThat(none.matters()).isEmpty();
            assertThat(count("fact where code = 'REGISTERED' and slot = " + slot()))
                    .isEqualTo(events("CaseRegistered"));
        }
        fillings.discard(fillings.in(State.PREVIOUS).orElseThrow().version());
    }

    private void registered(UUID id) {
        log.append("MediationCase", id, "CaseRegistered", AT, registration(id));
    }

    private static String registration(UUID id) {
        return "{\"caseId\":\"%s\",\"caseNumber\":\"%s\",\"channel\":\"WINDOW\",\"disputeKind\":\"INDIVIDUAL\",\"receivedAt\":\"%s\",\"districtCode\":\"110101\"}"
                .formatted(id, id, AT);
    }

    private void caughtUp() {
        long head = jdbc.sql("select max(global_index) from events.domain_event_entry")
                .query(Long.class)
                .single();
        await().atMost(SOON).until(() -> positions.cursor(fillings.current()).index() >= head);
    }

    private int slot() {
        Filling current = fillings.current();
        return current.slot();
    }

    private List<String> codes(UUID matter) {
        return jdbc.sql(
                        "select code from statistics.fact where slot = ? and matter_id = ? order by global_index, ordinal")
                .params(slot(), matter)
                .query(String.class)
                .list();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from statistics." + what)
                .query(Long.class)
                .single();
    }

    private long events(String name) {
        return jdbc.sql("select count(*) from events.domain_event_entry where payload_type = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
