package org.mediation.statistics.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filling of the statistics' tables (投影版本): facts folded from the whole record by one version of the fold.
 *
 * @param slot which of the three tables it stands in
 * @param fold the version of the fold that began it
 * @param reached and gaps: how far the filling had come when it handed over to its follower, or has come so far
 * @param head the highest place of the record when it was last looked at
 */
public record Filling(
        int version,
        int slot,
        int fold,
        State state,
        String reason,
        long reached,
        List<Long> gaps,
        long eventsRead,
        long head,
        @Nullable Double perSecond,
        @Nullable String failure,
        Instant begunAt,
        @Nullable Instant filledAt,
        @Nullable Instant switchedAt) {

    /** Where a filling stands (状态). */
    public enum State {
        FILLING,
        PAUSED,
        READY,
        CURRENT,
        PREVIOUS,
        DROPPED;

        /** Whether a follower keeps it up to date. */
        boolean isFollowed() {
            return this == READY || this == CURRENT || this == PREVIOUS;
        }
    }

    /** The name of the processor that follows the record for it, under which its token is kept. */
    public String processor() {
        return "statistics-" + version;
    }
}
