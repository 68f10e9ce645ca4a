package org.mediation.processes.worklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point at which a process waits for an event: a task of a person, or a step that the system does by sending a command.
 *
 * @param engineId the engine's own handle: of the task for people, of the execution for the system
 * @param command what the system sends; null for a person's task
 * @param member the party, obligation or other member that this wait belongs to
 */
public record Wait(
        String engineId,
        String processInstance,
        String definition,
        String activity,
        String name,
        List<String> roles,
        List<String> finishedBy,
        List<String> offers,
        @Nullable String command,
        @Nullable String member,
        @Nullable Instant dueAt) {
    public boolean isSystemStep() {
        return command != null;
    }
}
