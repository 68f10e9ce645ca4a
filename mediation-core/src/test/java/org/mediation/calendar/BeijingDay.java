package org.mediation.calendar;

import java.time.LocalDate;

/** A day as the table of examples writes it: 2026-09-25五. */
final class BeijingDay {
    private static final String WEEKDAYS = "一二三四五六日";

    private BeijingDay() {}

    static String of(LocalDate day) {
        int number = day.getDayOfWeek().getValue();
        return day + WEEKDAYS.substring(number - 1, number);
    }

    static LocalDate parse(String text) {
        return LocalDate.parse(text.substring(0, text.length() - 1));
    }
}
