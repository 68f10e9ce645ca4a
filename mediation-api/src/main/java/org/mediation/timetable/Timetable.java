package org.mediation.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.mediation.calendar.CalendarText;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.TimeLimits;
import org.mediation.calendar.WorkingCalendar;
import org.mediation.kernel.Identifier;
import org.mediation.roster.OrganisationId;
import org.springframework.stereotype.Component;

/** Counts due dates with the lengths of the organisation that handles a case and with the calendar of today. */
@Component
public class Timetable {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final TimeLimits delivered = TimeLimits.delivered();
    private final OwnLengths lengths;
    private final CalendarYears years;
    private final Clock clock;
    private volatile Known known = new Known(WorkingCalendar.delivered(), 0, Instant.MIN);

    /** The calendar after so many imports, as of a moment. */
    private record Known(WorkingCalendar calendar, int imports, Instant seen) {}

    Timetable(OwnLengths lengths, CalendarYears years, Clock clock) {
        this.lengths = lengths;
        this.years = years;
        this.clock = clock;
    }

    /** With the lengths that are delivered: for what is explained, and for what no organisation decides. */
    public Deadlines delivered() {
        return new Deadlines(delivered, glance());
    }

    /** For a decision, so with the calendar as this transaction sees it. */
    public Deadlines of(OrganisationId organisation) {
        return with(lengths.of(organisation.value()));
    }

    public Deadlines of(Identifier handled) {
        return with(lengths.ofMatter(handled.value()));
    }

    private Deadlines with(OwnLengths.Standing standing) {
        Map<String, Integer> lengthOf = OwnLengths.byRule(standing.lengths());
        return new Deadlines(
                lengthOf.isEmpty() ? delivered : delivered.withOverrides(lengthOf), calendar(standing.imports()));
    }

    /** For reading, another node's import may show some seconds late. */
    private WorkingCalendar glance() {
        Instant now = clock.instant();
        Known last = known;
        boolean fresh =
                !last.seen().isAfter(now) && last.seen().plus(LOOK_AGAIN).isAfter(now);
        return fresh ? last.calendar() : calendar(years.count());
    }

    private WorkingCalendar calendar(int imports) {
        WorkingCalendar calendar = imports == known.imports() ? known.calendar() : read();
        known = new Known(calendar, imports, clock.instant());
        return calendar;
    }

    private WorkingCalendar read() {
        WorkingCalendar calendar = WorkingCalendar.delivered();
        for (String text : years.texts()) {
            calendar = calendar.with(CalendarText.read(text));
        }
        return calendar;
    }
}
