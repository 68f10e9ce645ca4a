package org.mediation.casework;

import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;

/**
 * A due date that was counted again (重新计算的届满日).
 *
 * @param clock name of the field in which the events of the case carry it
 * @param obligationId where each obligation has such a date of its own
 * @param before as it was told
 * @param after the same or a later day
 */
public record Recounted(String clock, @Nullable ObligationId obligationId, DueDate before, DueDate after) {
    public boolean moved() {
        return after.due().isAfter(before.due());
    }
}
