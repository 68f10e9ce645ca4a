package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.CalendarCommand.ImportCalendarYear;
import org.mediation.calendar.CalendarEvent.CalendarYearImported;
import org.mediation.kernel.Refusal;

class PublishedCalendarTest {
    private static final CalendarId CALENDAR = CalendarId.STATE_COUNCIL;

    private final FixtureConfiguration<PublishedCalendar> calendar =
            new AggregateTestFixture<>(PublishedCalendar.class);

    private static ImportCalendarYear announced(String text) {
        return new ImportCalendarYear(CALENDAR, text);
    }

    private static CalendarYearImported imported(String text, int version) {
        return new CalendarYearImported(CALENDAR, 2027, version, text);
    }

    private void refused(CalendarRule rule, String text) {
        calendar.givenNoPriorActivity().when(announced(text)).expectNoEvents().expectException(Refusal.by(rule));
    }

    @Test
    void a_new_year_is_taken_in() {
        calendar.givenNoPriorActivity()
                .when(announced(Invented.YEAR_2027))
                .expectEvents(imported(Invented.YEAR_2027, 1));
    }

    @Test
    void a_year_is_amended_by_a_higher_version_only() {
        String amended = Invented.YEAR_2027.replace("version 1", "version 2");
        calendar.given(imported(Invented.YEAR_2027, 1)).when(announced(amended)).expectEvents(imported(amended, 2));
        calendar.given(imported(Invented.YEAR_2027, 1))
                .when(announced(Invented.YEAR_2027))
                .expectNoEvents()
                .expectException(Refusal.by(CalendarRule.CALENDAR_VERSION_KNOWN));
    }

    @Test
    void a_delivered_year_is_amended_by_a_higher_version_only() {
        String delivered =
                String.join("\n", Resource.lines("/calendar/2026.txt").orElseThrow());
        refused(CalendarRule.CALENDAR_VERSION_KNOWN, delivered);
        calendar.givenNoPriorActivity()
                .when(announced(delivered.replace("version 1", "version 2")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_cannot_be_read_is_refused_by_name() {
        for (String line : new String[] {"off 2027-13-01 元旦", "off 2027-01-01", "rest 2027-01-01 元旦", "year MMXXVII"}) {
            refused(CalendarRule.CALENDAR_UNREADABLE, Invented.YEAR_2027 + line);
        }
        refused(CalendarRule.CALENDAR_UNREADABLE, "");
        refused(CalendarRule.CALENDAR_UNREADABLE, Invented.YEAR_2027 + "off 0001-01-01..9999-12-31 春节");
        refused(CalendarRule.CALENDAR_UNREADABLE, Invented.YEAR_2027 + "# ".repeat(20_000));
    }

    @Test
    void what_cannot_be_a_notice_is_refused_by_name() {
        refused(CalendarRule.CALENDAR_IMPLAUSIBLE, Invented.YEAR_2027.replace("中秋节", "国庆节"));
        refused(CalendarRule.CALENDAR_IMPLAUSIBLE, Invented.YEAR_2027 + "work 2027-03-03 春节");
        refused(CalendarRule.CALENDAR_IMPLAUSIBLE, Invented.YEAR_2027 + "off 2028-01-01 元旦");
        refused(CalendarRule.CALENDAR_IMPLAUSIBLE, Invented.YEAR_2027 + "off 2027-07-01..2027-07-31 国庆节");
    }

    @Test
    void every_delivered_year_would_pass() {
        assertThat(WorkingCalendar.delivered().years()).isNotEmpty().allMatch(CalendarText::plausible);
    }
}
