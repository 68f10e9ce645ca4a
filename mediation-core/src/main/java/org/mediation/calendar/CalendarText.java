package org.mediation.calendar;

import static org.mediation.kernel.RuleViolated.unless;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.mediation.kernel.RuleViolated;

/** Reads a year that somebody typed in, and refuses what cannot be a notice of the State Council. */
public final class CalendarText {
    /** Every notice speaks of these seven (全国年节及纪念日放假办法). */
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private static final int FEWEST_DAYS_OFF = 13;
    private static final int MOST_DAYS_OFF = 45;
    private static final int LONGEST_TEXT = 20_000;

    private CalendarText() {}

    public static CalendarYear read(String text) {
        unless(text.length() <= LONGEST_TEXT, CalendarRule.CALENDAR_UNREADABLE);
        try {
            CalendarYear year = CalendarYear.parse(text.lines().toList());
            unless(plausible(year), CalendarRule.CALENDAR_IMPLAUSIBLE);
            return year;
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolated(CalendarRule.CALENDAR_UNREADABLE);
        }
    }

    static boolean plausible(CalendarYear year) {
        LocalDate first = LocalDate.of(year.year() - 1, 12, 15);
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        long off = year.days().values().stream().filter(SpecialDay::off).count();
        return off >= FEWEST_DAYS_OFF
                && off <= MOST_DAYS_OFF
                && FESTIVALS.stream()
                        .allMatch(festival -> year.days().values().stream()
                                .anyMatch(day -> day.off() && day.occasion().contains(festival)))
                && year.days().values().stream()
                        .allMatch(day -> !day.date().isBefore(first)
                                && !day.date().isAfter(last)
                                && (day.off() || weekend(day.date())));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
