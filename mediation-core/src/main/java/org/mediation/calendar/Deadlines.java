package org.mediation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mediation.kernel.RuleViolated;

/** Computes due dates from the catalogue and the calendar, once, and can say why (期限计算). */
public final class Deadlines {
    private final TimeLimits limits;
    private final WorkingCalendar calendar;

    public Deadlines(TimeLimits limits, WorkingCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** What the product delivers, without any organisation's settings. */
    public static Deadlines delivered() {
        return new Deadlines(TimeLimits.delivered(), WorkingCalendar.delivered());
    }

    public TimeLimits limits() {
        return limits;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** From a day on; a period that follows another starts on the due day of the other, not at its last moment. */
    public DueDate due(String rule, LocalDate start) {
        TimeLimit limit = limits.get(rule);
        return forward(limit, start, limit.length());
    }

    /** From a moment on: hours run from the moment, everything else from its day in Beijing. */
    public DueDate due(String rule, Instant start) {
        TimeLimit limit = limits.get(rule);
        return limit.unit() == Unit.HOURS ? hours(limit, start) : due(rule, BeijingTime.dateOf(start));
    }

    /** With a length that the parties agreed, at most that of the limit. */
    public DueDate due(String rule, LocalDate start, int agreed) {
        TimeLimit limit = limits.get(rule);
        limit.allows(agreed);
        return forward(limit, start, agreed);
    }

    /** The last day for something that must come a while before the given day. */
    public DueDate before(String rule, LocalDate day) {
        TimeLimit limit = limits.get(rule);
        if (!limit.backward()) {
            throw new IllegalArgumentException(rule + " is not counted back");
        }
        Counting counting = Counting.back(calendar, day, limit.length(), limit.unit());
        return counted(limit, day, limit.length(), counting);
    }

    /** The same due date without the days of an appraisal (鉴定), where the law lets them stop the clock (ONLINE art. 26). */
    public DueDate paused(DueDate told, Pause pause) {
        RuleViolated.unless(limits.get(told.rule()).pausable(), CalendarRule.CLOCK_RUNS_ON);
        RuleViolated.unless(
                pause.from().isAfter(told.start())
                        && !pause.from().isAfter(told.due())
                        && told.pausedFor().stream().noneMatch(pause::meets),
                CalendarRule.PAUSE_UNFIT);
        List<Pause> pauses = new ArrayList<>(told.pausedFor());
        pauses.add(pause);
        pauses.sort(Comparator.comparing(Pause::from));
        return recalculated(told.with(pauses));
    }

    /** The same due date under the calendar of today; one already told to the parties is never made earlier. */
    public DueDate recalculated(DueDate told) {
        return told.unit() == Unit.HOURS ? told : told.movedTo(Counting.again(calendar, told));
    }

    /** One Chinese sentence: article, start, counting, holidays that moved it, and whether it is provisional. */
    public String why(DueDate due) {
        return new Explanation(limits.get(due.rule()), calendar).of(due);
    }

    private DueDate forward(TimeLimit limit, LocalDate start, int length) {
        if (limit.backward()) {
            throw new IllegalArgumentException(limit.id() + " is counted back");
        }
        return counted(limit, start, length, Counting.forward(calendar, start, length, limit.unit(), List.of()));
    }

    private static DueDate counted(TimeLimit limit, LocalDate start, int length, Counting counting) {
        return new DueDate(
                limit.id(),
                limit.ruleVersion(),
                start,
                length,
                limit.unit(),
                counting.due(),
                BeijingTime.endOf(counting.due()),
                counting.calendarVersion(),
                counting.provisional(),
                null);
    }

    private DueDate hours(TimeLimit limit, Instant start) {
        Instant dueAt = start.plus(Duration.ofHours(limit.length()));
        LocalDate due = BeijingTime.dateOf(dueAt);
        return new DueDate(
                limit.id(),
                limit.ruleVersion(),
                BeijingTime.dateOf(start),
                limit.length(),
                Unit.HOURS,
                due,
                dueAt,
                calendar.version(due, due),
                false,
                null);
    }
}
