package org.mediation.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.calendar.CalendarEvent.CalendarYearImported;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;

/** Everything that can be asked of the {@link PublishedCalendar}. */
public sealed interface CalendarCommand {
    @TargetAggregateIdentifier
    CalendarId calendarId();

    /**
     * Takes in what the State Council has announced for a year (导入放假安排), or a newer version of it.
     *
     * @param text lines such as {@code off 2026-02-15..2026-02-23 春节}, as in the delivered years
     */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(CalendarYearImported.class)
    record ImportCalendarYear(CalendarId calendarId, String text) implements CalendarCommand {}
}
