package org.mediation.calendar;

import java.time.LocalDate;

/**
 * A day that a notice takes out of the plain week.
 *
 * @param off true for a day off (放假), false for a weekend day that is worked (调休上班)
 * @param occasion the holiday it belongs to, such as 春节
 */
public record SpecialDay(LocalDate date, boolean off, String occasion) {}
