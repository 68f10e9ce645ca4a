package org.mediation.calendar;

import java.time.LocalDate;

/** What a time limit is counted in (期限单位). */
public enum Unit {
    NATURAL_DAYS("个自然日"),
    WORKING_DAYS("个工作日"),
    MONTHS("个月"),
    YEARS("年"),
    HOURS("小时");

    private final String chinese;

    Unit(String chinese) {
        this.chinese = chinese;
    }

    /** The measure word, as it follows the number. */
    public String chinese() {
        return chinese;
    }

    /** Goes by the plain calendar, which a holiday does not stretch; a month without that day ends on its last day. */
    LocalDate plus(LocalDate start, int length) {
        return switch (this) {
            case NATURAL_DAYS -> start.plusDays(length);
            case MONTHS -> start.plusMonths(length);
            case YEARS -> start.plusYears(length);
            case WORKING_DAYS, HOURS -> throw new IllegalArgumentException(this + " are not counted in plain days");
        };
    }
}
