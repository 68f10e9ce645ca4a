package org.mediation.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in the middle of a period that do not count (不计入期限的期间), such as those of an appraisal (鉴定).
 *
 * @param from first day that does not count
 * @param to last day that does not count
 */
public record Pause(LocalDate from, LocalDate to) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause does not end before it begins");
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean meets(Pause other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
