package org.mediation.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.TestClock;
import org.mediation.casework.ClosingCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mediation that failed in September 2026; the year for arbitration runs out in September 2027. */
abstract class WarningOfLimits {
    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void those_whose_mediation_failed_are_warned_thirty_and_seven_days_before_the_year_is_over() {
        Story story = failedOn("2026-09-18");
        assertThat(limitation(story)).isEqualTo("2027-09-20 0");
        itIs("2027-08-20");
        assertThat(warnings(story)).isZero();
        itIs("2027-08-21");
        assertThat(warnings(story)).isEqualTo(1);
        assertThat(limitation(story)).isEqualTo("2027-09-20 1");
        itIs("2027-09-12");
        assertThat(warnings(story)).isEqualTo(1);
        itIs("2027-09-13");
        itIs("2027-09-20");
        itIs("2027-09-21");
        assertThat(warnings(story)).isEqualTo(2);
        assertThat(limitation(story)).isEqualTo("2027-09-20 2");
    }

    @Test
    void a_claim_that_is_settled_is_not_warned_of() {
        clock.setTo(Instant.parse("2026-09-16T01:00:00Z"));
        Story story = desk.inForce(desk.today().plusDays(14));
        assertThat(limitation(story)).isEqualTo("null 0");
        itIs("2027-09-10");
        assertThat(warnings(story)).isZero();
    }

    private Story failedOn(String day) {
        clock.setTo(Instant.parse("2026-09-16T01:00:00Z"));
        Story story = desk.withMediator();
        clock.setTo(Instant.parse(day + "T01:00:00Z"));
        desk.mediator(new ClosingCommand.DeclareImpasse(story.id(), "分歧过大"));
        assertThat(desk.events(story)).contains("MediationTerminated");
        return story;
    }

    /** The first minute of a day in Beijing. */
    private void itIs(String day) {
        clock.setTo(Instant.parse(day + "T00:00:00+08:00"));
        desk.drain();
    }

    private int warnings(Story story) {
        List<String> events = desk.events(story);
        return Collections.frequency(events, "LimitationWarned");
    }

    private String limitation(Story story) {
        return jdbc.sql("select limitation_end, limitation_warned from views.case_claim where case_id = ?")
                .param(story.id().value())
                .query((row, number) -> row.getString(1) + " " + row.getInt(2))
                .single();
    }
}
