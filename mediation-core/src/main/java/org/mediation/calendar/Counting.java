package org.mediation.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The bare counting of a period; the day that sets it running is not counted (CPL art. 85, Civil Code art. 201).
 *
 * @param last the day on which the count ends
 * @param due the last day, or the first working day after it
 * @param calendarVersion of the years that decided
 * @param provisional true when one of them has no notice yet
 */
record Counting(LocalDate last, LocalDate due, String calendarVersion, boolean provisional) {

    /** What the calendar of today makes of a stored due date. */
    static Counting again(WorkingCalendar calendar, DueDate told) {
        return told.countedBack()
                ? back(calendar, told.start(), told.length(), told.unit())
                : forward(calendar, told.start(), told.length(), told.unit(), told.pausedFor());
    }

    static Counting forward(WorkingCalendar calendar, LocalDate start, int length, Unit unit, List<Pause> pauses) {
        if (unit == Unit.WORKING_DAYS) {
            LocalDate last = calendar.plusWorkingDays(start, length);
            return decidedBy(calendar, start.plusDays(1), last, last, last);
        }
        LocalDate last = stretched(unit.plus(start, length), pauses);
        LocalDate due = calendar.workingDayFrom(last);
        return decidedBy(calendar, last, due, last, due);
    }

    /** A pause that begins while the period still runs lengthens it by its days. */
    private static LocalDate stretched(LocalDate end, List<Pause> pauses) {
        LocalDate last = end;
        for (Pause pause : pauses) {
            last = pause.from().isAfter(last) ? last : last.plusDays(pause.days());
        }
        return last;
    }

    /** Nothing is put off here: a notice three days before a session is given three days before it. */
    static Counting back(WorkingCalendar calendar, LocalDate start, int length, Unit unit) {
        if (unit == Unit.WORKING_DAYS) {
            LocalDate last = calendar.minusWorkingDays(start, length);
            return decidedBy(calendar, last, start.minusDays(1), last, last);
        }
        LocalDate last = unit.plus(start, -length);
        return new Counting(last, last, calendar.version(last, last), false);
    }

    private static Counting decidedBy(
            WorkingCalendar calendar, LocalDate from, LocalDate to, LocalDate last, LocalDate due) {
        boolean provisional = !calendar.missingYears(from, to).isEmpty();
        return new Counting(last, due, calendar.version(from, to), provisional);
    }
}
