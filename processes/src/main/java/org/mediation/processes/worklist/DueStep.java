package org.mediation.processes.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that the system has to do now: the command to send for a case. */
public record DueStep(
        UUID id,
        UUID caseId,
        String processInstance,
        String activity,
        String command,
        @Nullable String member) {}
