package org.mediation.statistics.fold;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of other matters; only of those that must have been recorded before they could be named. */
@FunctionalInterface
public interface Known {
    /** Null when nothing was recorded of it. */
    @Nullable
    Traits of(UUID matter);
}
