package org.mediation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, computed once and stored in an event (届满日).
 *
 * @param rule id of the time limit
 * @param start the day that set it running, itself not counted
 * @param due before the start when the limit is counted back
 * @param dueAt 24:00 of the due day in Beijing; the exact moment for hours
 * @param calendarVersion the calendar years that decided
 * @param provisional true while a notice that could move it is still awaited
 * @param pauses days in between that did not count; null when there were none
 */
public record DueDate(
        String rule,
        String ruleVersion,
        LocalDate start,
        int length,
        Unit unit,
        LocalDate due,
        Instant dueAt,
        String calendarVersion,
        boolean provisional,
        @Nullable List<Pause> pauses) {

    public DueDate {
        pauses = pauses == null ? null : List.copyOf(pauses);
    }

    /** In the order in which they came. */
    public List<Pause> pausedFor() {
        return pauses == null ? List.of() : pauses;
    }

    public boolean passedAt(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** When the due day begins; a reminder is sent then, not when the day is over. */
    public Instant dayBegins() {
        return BeijingTime.startOf(due);
    }

    boolean countedBack() {
        return due.isBefore(start);
    }

    /** Later or the same, never earlier. */
    DueDate movedTo(Counting counting) {
        LocalDate later = counting.due().isAfter(due) ? counting.due() : due;
        return new DueDate(
                rule,
                ruleVersion,
                start,
                length,
                unit,
                later,
                BeijingTime.endOf(later),
                counting.calendarVersion(),
                counting.provisional(),
                pauses);
    }

    DueDate with(List<Pause> others) {
        return new DueDate(rule, ruleVersion, start, length, unit, due, dueAt, calendarVersion, provisional, others);
    }
}
