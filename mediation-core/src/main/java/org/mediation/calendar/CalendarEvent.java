package org.mediation.calendar;

/** Everything that can have happened to the {@link PublishedCalendar}; stored for ever, so fields are only ever added. */
public sealed interface CalendarEvent {
    CalendarId calendarId();

    /** A year, or a newer version of one, counts from here on; its text is public. */
    record CalendarYearImported(CalendarId calendarId, int year, int version, String text) implements CalendarEvent {}
}
