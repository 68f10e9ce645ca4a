package org.mediation.statistics.fold;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One countable happening of one matter, made by one event, with the dimensions as they stood then.
 *
 * @param ordinal tells the facts of one event apart
 * @param on the day that it counts for, in Beijing
 * @param amount 分, days or hours, as the happening says
 * @param link the case under whose name an amount is counted once
 * @param dimensions in the order of {@link Trait}
 */
public record Fact(
        EventRow event,
        int ordinal,
        Happening happening,
        LocalDate on,
        LocalDate recordedOn,
        long amount,
        long persons,
        @Nullable UUID link,
        @Nullable String[] dimensions) {}
