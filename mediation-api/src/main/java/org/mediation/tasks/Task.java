package org.mediation.tasks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.matters.MatterKind;

/** One task as the work list shows it. */
record Task(
        UUID id,
        String key,
        UUID caseId,
        MatterKind kind,
        String caseNumber,
        @Nullable String applicant,
        @Nullable String respondent,
        String activityId,
        String name,
        String process,
        String role,
        @Nullable String member,
        @Nullable String memberName,
        @Nullable String claimedBy,
        @Nullable String claimedByName,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant statutoryDueAt,
        String light,
        String lightWords,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        List<String> commands) {}
