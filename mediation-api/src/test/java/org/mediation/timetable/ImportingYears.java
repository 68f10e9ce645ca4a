package org.mediation.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.Opening;
import org.mediation.cases.TestClock;
import org.mediation.casework.IntakeCommand;
import org.mediation.kernel.Role;
import org.mediation.security.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Next year's notice comes out while cases are open. */
abstract class ImportingYears {
    private static final String YEAR_2027 = """
            year 2027
            version 1
            notice 试验〔2026〕1号 2026-12-24 虚构的2027年放假安排
            work 2026-12-26 元旦
            off 2027-01-01..2027-01-04 元旦
            off 2027-02-05..2027-02-12 春节
            off 2027-04-03..2027-04-05 清明节
            off 2027-05-01..2027-05-05 劳动节
            off 2027-06-09 端午节
            off 2027-09-15 中秋节
            off 2027-10-01..2027-10-07 国庆节
            """;
    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "管理员", Role.SYS_ADMIN, null, null, null);
    private static final Actor HEAD =
            new Actor(UUID.randomUUID(), "负责人", Role.MEDIATION_ORG_HEAD, Desk.ORGANISATION, null, null);

    @Autowired
    private CalendarController controller;

    @Autowired
    private Timetable timetable;

    @Autowired
    private OwnLengths lengths;

    @Autowired
    private CalendarYears years;

    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_new_year_moves_the_open_dates_that_waited_for_it() {
        Story settled = registeredOn("2026-11-20");
        Story waiting = registeredOn("2026-12-18");
        clock.setTo(Instant.parse("2026-12-24T01:00:00Z"));
        desk.head(new IntakeCommand.AcceptCase(waiting.id(), true, true, true, true));
        desk.consents(waiting, waiting.employer());
        assertThat(dueOfMediation(waiting)).isEqualTo("2027-01-04T16:00:00Z");
        Map<String, Instant> before = dueOfTasks(waiting);

        CalendarController.Moves announced =
                controller.announce(ADMINISTRATOR, new CalendarController.Announced(YEAR_2027));
        assertThat(announced.pending()).isPositive();
        assertThat(announced.dates()).isEmpty();
        desk.drain();

        assertThat(dueOfMediation(waiting)).isEqualTo("2027-01-05T16:00:00Z");
        assertThat(desk.events(waiting)).endsWith("DueDatesRecounted");
        assertThat(desk.events(settled)).doesNotContain("DueDatesRecounted");
        // 26 December is worked now, so two days would be over earlier; what was told stays.
        assertThat(dueOfTasks(waiting)).isEqualTo(before);
        assertThat(controller.moves(HEAD)).satisfies(moves -> {
            assertThat(moves.pending()).isZero();
            assertThat(moves.dates())
                    .filteredOn(row -> row.caseId().equals(waiting.id().value()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.rule()).isEqualTo("T-MED");
                        assertThat(row.before()).isEqualTo("2027-01-04");
                        assertThat(row.after()).isEqualTo("2027-01-05");
                    });
            assertThat(moves.organisations()).isEmpty();
        });
        assertThat(controller.moves(ADMINISTRATOR)).satisfies(moves -> {
            assertThat(moves.dates()).isEmpty();
            assertThat(moves.organisations())
                    .extracting(RecountedDates.Tally::cases)
                    .containsExactly(1L);
        });

        clock.setTo(Instant.parse("2027-01-04T16:00:01Z"));
        desk.drain();
        assertThat(desk.events(waiting)).doesNotContain("MediationDeadlineExpired");
        clock.setTo(Instant.parse("2027-01-05T16:00:00Z"));
        desk.drain();
        assertThat(desk.events(waiting)).contains("MediationDeadlineExpired");

        assertThat(new Timetable(lengths, years, clock).delivered().calendar().isWorkingDay(LocalDate.of(2027, 1, 4)))
                .as("after a restart")
                .isFalse();
        assertThat(timetable.delivered().calendar().version()).endsWith("+2027.1");
    }

    private Story registeredOn(String day) {
        clock.setTo(Instant.parse(day + "T01:00:00Z"));
        Story story = desk.registered(new Opening(Desk.ORGANISATION, 1, 1, 1_200_000L, false, Duration.ZERO));
        desk.clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        return story;
    }

    private Instant dueOfMediation(Story story) {
        return jdbc.sql("select statutory_due_at from views.case_summary where case_id = ?")
                .param(story.id().value())
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private Map<String, Instant> dueOfTasks(Story story) {
        return jdbc
                .sql("select activity, due_at from views.task where case_id = ? and finished_at is null"
                        + " and due_at is not null")
                .param(story.id().value())
                .query((row, number) ->
                        Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
