package org.mediation.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Refused;

/** Bounds of what a record can sensibly say; what lies outside is refused with the name of the field. */
final class Plausible {
    /** When the republic's labour law began; nobody alive claims from before it. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Plausible() {}

    static void text(@Nullable String text, int longest, String field) {
        unless(text == null || text.codePointCount(0, text.length()) <= longest, field);
    }

    /** A code of letters and digits. */
    static void code(@Nullable String code, int longest, String field) {
        unless(code == null || code.length() <= longest && code.matches("[0-9A-Za-z-]+"), field);
    }

    static void date(@Nullable LocalDate date, String field) {
        unless(date == null || !date.isBefore(EARLIEST) && !date.isAfter(LATEST), field);
    }

    static void amount(@Nullable Long fen, String field) {
        unless(fen == null || fen > 0, field);
    }

    static void count(@Nullable List<?> list, int most, String field) {
        unless(list == null || list.size() <= most, field);
    }

    static void unless(boolean holds, String field) {
        if (!holds) {
            throw Refused.malformed(field);
        }
    }
}
