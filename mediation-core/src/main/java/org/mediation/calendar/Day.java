package org.mediation.calendar;

import java.time.LocalDate;

/**
 * One day as the working calendar sees it.
 *
 * @param occasion the holiday that makes it special; empty on a plain day
 * @param known false while no notice that could change it is at hand
 */
public record Day(LocalDate date, Kind kind, String occasion, boolean known) {
    /** Why a day is worked or not. */
    public enum Kind {
        WORKING,
        /** A weekend day that is worked (调休工作日). */
        MAKE_UP,
        WEEKEND,
        HOLIDAY;

        public boolean worked() {
            return this == WORKING || this == MAKE_UP;
        }
    }

    public boolean worked() {
        return kind.worked();
    }
}
