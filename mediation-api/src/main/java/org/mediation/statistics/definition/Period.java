package org.mediation.statistics.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediation.calendar.BeijingTime;

/**
 * A reporting period (报告期) in Beijing's days, the last one not included: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3},
 * {@code 2024-05}, {@code 2024-YTD-09-30} up to and with that day, or {@code TERM-2023} for the five years of a union term.
 */
public record Period(String code, LocalDate from, LocalDate to) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-H([12])|-Q([1-4])|-(\\d{2})|-YTD-(\\d{2}-\\d{2}))?|TERM-(\\d{4})");
    private static final int TERM_YEARS = 5;

    public static Optional<Period> of(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(code, form));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public static Period year(int year) {
        return of(String.valueOf(year)).orElseThrow();
    }

    private static Period read(String code, Matcher form) {
        if (form.group(6) != null) {
            LocalDate from = LocalDate.of(Integer.parseInt(form.group(6)), 1, 1);
            return new Period(code, from, from.plusYears(TERM_YEARS));
        }
        LocalDate year = LocalDate.of(Integer.parseInt(form.group(1)), 1, 1);
        if (form.group(2) != null) {
            LocalDate from = year.plusMonths(6L * (Integer.parseInt(form.group(2)) - 1));
            return new Period(code, from, from.plusMonths(6));
        }
        if (form.group(3) != null) {
            LocalDate from = year.plusMonths(3L * (Integer.parseInt(form.group(3)) - 1));
            return new Period(code, from, from.plusMonths(3));
        }
        if (form.group(4) != null) {
            LocalDate from = YearMonth.of(year.getYear(), Integer.parseInt(form.group(4)))
                    .atDay(1);
            return new Period(code, from, from.plusMonths(1));
        }
        if (form.group(5) != null) {
            return new Period(
                    code,
                    year,
                    LocalDate.parse(year.getYear() + "-" + form.group(5)).plusDays(1));
        }
        return new Period(code, year, year.plusYears(1));
    }

    /** The same period one year before (上年同期). */
    public Period yearBefore() {
        Matcher year = Pattern.compile("\\d{4}").matcher(code);
        String before = year.replaceFirst(
                found -> String.valueOf(Integer.parseInt(found.group()) - (code.startsWith("TERM") ? TERM_YEARS : 1)));
        return of(before).orElseGet(() -> new Period(before, from.minusYears(1), to.minusYears(1)));
    }

    /** 2024年1月1日至2024年12月31日. */
    public String inWords() {
        return BeijingTime.inWords(from) + "至" + BeijingTime.inWords(to.minusDays(1));
    }
}
