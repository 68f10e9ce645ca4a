package org.mediation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the notices named after one year say, in one version; it may speak of late December of the year before.
 *
 * @param year in the title of the notices
 * @param version counts up each time that a notice amends the year
 * @param notices in order of issue; a later one changes what an earlier one said
 */
public record CalendarYear(int year, int version, List<Notice> notices, Map<LocalDate, SpecialDay> days) {

    private static final int LONGEST_SPAN = 31;

    public CalendarYear {
        notices = List.copyOf(notices);
        days = Map.copyOf(days);
    }

    /** Reads lines such as {@code year 2026}, {@code off 2026-02-15..2026-02-23 春节}, {@code work 2026-02-14 春节}. */
    public static CalendarYear parse(List<String> lines) {
        int year = 0;
        int version = 0;
        List<Notice> notices = new ArrayList<>();
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> words = List.of(line.strip().split("\\s+", 4));
            switch (words.get(0)) {
                case "year" -> year = Integer.parseInt(words.get(1));
                case "version" -> version = Integer.parseInt(words.get(1));
                case "notice" -> notices.add(new Notice(words.get(1), LocalDate.parse(words.get(2)), words.get(3)));
                case "off", "work" -> mark(days, words);
                default -> throw new IllegalArgumentException("Not a line of a calendar: " + line);
            }
        }
        if (year == 0 || version == 0 || notices.isEmpty()) {
            throw new IllegalArgumentException("A calendar names its year, its version and its notice");
        }
        return new CalendarYear(year, version, notices, days);
    }

    private static void mark(Map<LocalDate, SpecialDay> days, List<String> words) {
        String[] span = words.get(1).split("\\.\\.", 2);
        LocalDate last = LocalDate.parse(span[span.length - 1]);
        if (LocalDate.parse(span[0]).plusDays(LONGEST_SPAN).isBefore(last)) {
            throw new IllegalArgumentException("No holiday is as long as " + words.get(1));
        }
        for (LocalDate day = LocalDate.parse(span[0]); !day.isAfter(last); day = day.plusDays(1)) {
            days.put(day, new SpecialDay(day, words.get(0).equals("off"), words.get(2)));
        }
    }
}
