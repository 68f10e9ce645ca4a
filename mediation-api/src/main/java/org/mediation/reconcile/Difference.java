package org.mediation.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * One thing on which the record and what hangs on it disagree.
 *
 * @param subject the case, or the stream when it is none
 * @param kind what was compared
 * @param expected what the events say; nothing when it should not be there
 * @param found what stands there; nothing when it is missing
 */
public record Difference(
        String subject,
        String kind,
        @Nullable String expected,
        @Nullable String found) {
    @Override
    public String toString() {
        return subject + " " + kind + "\n  expected: " + (expected == null ? "nothing" : expected) + "\n  found:    "
                + (found == null ? "nothing" : found);
    }
}
