package org.mediation.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a case as it was open then, with its holder and its date of that moment.
 *
 * @param openedSequence the event that opened it
 */
record TaskThen(
        String key,
        String activityId,
        String name,
        String process,
        List<String> roles,
        @Nullable String member,
        @Nullable String memberName,
        @Nullable String holder,
        @Nullable String holderName,
        Instant openedAt,
        long openedSequence,
        @Nullable Instant dueAt,
        String light,
        String lightWords) {}
