package org.mediation.timetable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.TimeLimit;

/**
 * A time limit as a lawyer reads it in the table.
 *
 * @param length the one that counts for the organisation
 * @param delivered the one that the product came with
 * @param setBy the organisation that set another one; null when none did
 */
public record ListedTimeLimit(
        String rule,
        String name,
        String start,
        boolean backward,
        int length,
        int delivered,
        String unit,
        String unitName,
        String source,
        String confidence,
        String confidenceName,
        String ruleVersion,
        boolean fixed,
        String onExpiry,
        String pausedBy,
        @Nullable UUID setBy) {

    static ListedTimeLimit of(TimeLimit limit, TimeLimit delivered, @Nullable UUID setBy) {
        return new ListedTimeLimit(
                limit.id(),
                limit.name(),
                limit.start(),
                limit.backward(),
                limit.length(),
                delivered.length(),
                limit.unit().name(),
                limit.unit().chinese(),
                limit.source(),
                limit.confidence().letter(),
                limit.confidence().chinese(),
                limit.ruleVersion(),
                limit.fixed(),
                limit.onExpiry(),
                limit.pausedBy(),
                setBy);
    }
}
