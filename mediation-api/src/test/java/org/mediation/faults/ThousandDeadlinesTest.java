package org.mediation.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.StoryTime;
import org.mediation.cases.TestClock;
import org.mediation.casework.Obligation;
import org.mediation.database.FreshDatabase;
import org.mediation.reconcile.Reconciliation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reminder and a due date for each of five hundred promises, on a clock that a test moves, with the product's own workers. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.demo-cases=false", "mediation.workers=true"})
@Import(StoryTime.class)
@FreshDatabase
class ThousandDeadlinesTest {
    private static final int CASES = 25;
    private static final int PROMISES_A_DAY = 4;
    private static final List<LocalDate> DAYS = Stream.of(
                    "2026-10-08", "2026-10-13", "2026-10-18", "2026-10-23", "2026-10-28")
            .map(LocalDate::parse)
            .toList();
    private static final int AT_A_TIME = CASES * PROMISES_A_DAY;
    private static final Duration IN_TIME = Duration.ofSeconds(15);

    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reconciliation reconciliation;

    @Test
    void a_thousand_deadlines_fire_in_time_and_once_each() {
        for (int each = 0; each < CASES; each++) {
            Story story = desk.afterSession();
            desk.inForce(story, promises(story));
        }
        assertThat(fired("ObligationReminded") + fired("ObligationDue")).isZero();

        int sofar = 0;
        for (LocalDate day : DAYS) {
            sofar += AT_A_TIME;
            at(BeijingTime.startOf(day.minusDays(3)), "ObligationReminded", sofar);
            at(BeijingTime.endOf(day), "ObligationDue", sofar);
        }
        clock.advance(Duration.ofMinutes(10));
        desk.drain();
        assertThat(fired("ObligationReminded")).isEqualTo(AT_A_TIME * DAYS.size());
        assertThat(fired("ObligationDue")).isEqualTo(AT_A_TIME * DAYS.size());
        assertThat(different()).isEqualTo(2 * AT_A_TIME * DAYS.size()).isEqualTo(1000);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    private List<Obligation> promises(Story story) {
        List<Obligation> promises = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (int each = 0; each < PROMISES_A_DAY; each++) {
                promises.add(desk.pays(story, 50_000L, day));
            }
        }
        return promises;
    }

    /** Not a moment before their time, and all of them soon after. */
    private void at(Instant time, String event, int expected) {
        clock.setTo(time.minusMillis(1));
        desk.drain();
        assertThat(fired(event)).isEqualTo(expected - AT_A_TIME);
        clock.setTo(time);
        await().atMost(IN_TIME).pollInterval(Duration.ofMillis(100)).until(() -> fired(event) == expected);
    }

    private int fired(String event) {
        return jdbc.sql("select count(*) from events.domain_event_entry where payload_type = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    private int different() {
        return jdbc.sql("""
                        select count(distinct payload_type || (payload ->> 'obligationId')) from events.domain_event_entry
                        where payload_type in ('ObligationReminded', 'ObligationDue')""").query(Integer.class).single();
    }
}
