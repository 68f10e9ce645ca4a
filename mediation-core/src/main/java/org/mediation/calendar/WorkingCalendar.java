package org.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The State Council's working days (工作日历); a year without a notice goes by the week and the fixed holidays. */
public final class WorkingCalendar {
    /** From here on next year's notice can still move days, as those of 2019 and 2023 did. */
    private static final MonthDay LATE_DECEMBER = MonthDay.of(12, 15);

    private static final int FIRST_YEAR = 2019;
    /** The second day of 劳动节 came with the revision of 2024 (全国年节及纪念日放假办法). */
    private static final int SECOND_LABOUR_DAY_SINCE = 2025;

    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final Map<LocalDate, Integer> markedBy = new HashMap<>();

    public WorkingCalendar(Collection<CalendarYear> data) {
        data.forEach(year -> years.put(year.year(), year));
        for (CalendarYear year : years.values()) {
            special.putAll(year.days());
            year.days().keySet().forEach(day -> markedBy.put(day, year.year()));
        }
    }

    /** The years delivered with the product. */
    public static WorkingCalendar delivered() {
        List<CalendarYear> data = new ArrayList<>();
        Optional<List<String>> lines = Resource.lines("/calendar/" + FIRST_YEAR + ".txt");
        for (int year = FIRST_YEAR; lines.isPresent(); year++) {
            data.add(CalendarYear.parse(lines.get()));
            lines = Resource.lines("/calendar/" + (year + 1) + ".txt");
        }
        return new WorkingCalendar(data);
    }

    /** The same calendar with one more year, or with a newer version of one. */
    public WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> data = new TreeMap<>(years);
        data.put(year.year(), year);
        return new WorkingCalendar(data.values());
    }

    public Collection<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    public Day day(LocalDate date) {
        SpecialDay marked = special.get(date);
        if (marked != null) {
            return new Day(date, marked.off() ? Day.Kind.HOLIDAY : Day.Kind.MAKE_UP, marked.occasion(), true);
        }
        boolean known = missingYears(date, date).isEmpty();
        String fixed = years.containsKey(date.getYear()) ? "" : fixedHoliday(date);
        if (!fixed.isEmpty()) {
            return new Day(date, Day.Kind.HOLIDAY, fixed, known);
        }
        return new Day(date, weekend(date) ? Day.Kind.WEEKEND : Day.Kind.WORKING, "", known);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).worked();
    }

    /** The day itself when it is worked, else the first worked day after it. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first worked day after this one. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /** The n-th worked day after this one. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return step(date, n, 1);
    }

    /** The n-th worked day before this one. */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return step(date, n, -1);
    }

    /** Years whose notice decides about a day of the span, and is not at hand. */
    public List<Integer> missingYears(LocalDate first, LocalDate last) {
        return deciding(first, last).filter(year -> !years.containsKey(year)).toList();
    }

    /** Every year with its version, such as {@code 2025.1+2026.1}. */
    public String version() {
        return years.keySet().stream().map(this::named).collect(Collectors.joining("+"));
    }

    /** Those that decide about this span; version 0 stands for a year without a notice. */
    public String version(LocalDate first, LocalDate last) {
        return deciding(first, last).map(this::named).collect(Collectors.joining("+"));
    }

    private LocalDate step(LocalDate date, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted from 0, not from " + n);
        }
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Stream<Integer> deciding(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(this::deciding).distinct();
    }

    private Stream<Integer> deciding(LocalDate day) {
        Integer marked = markedBy.get(day);
        if (marked != null) {
            return Stream.of(marked);
        }
        boolean late = !MonthDay.from(day).isBefore(LATE_DECEMBER);
        return late ? Stream.of(day.getYear(), day.getYear() + 1) : Stream.of(day.getYear());
    }

    private String named(int year) {
        CalendarYear known = years.get(year);
        return year + "." + (known == null ? 0 : known.version());
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String fixedHoliday(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY -> day == 1 ? "元旦" : "";
            case MAY -> day <= (date.getYear() < SECOND_LABOUR_DAY_SINCE ? 1 : 2) ? "劳动节" : "";
            case OCTOBER -> day <= 3 ? "国庆节" : "";
            default -> "";
        };
    }
}
