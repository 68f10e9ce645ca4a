package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.mediation.casework.TaskCommand.ClaimTask;
import org.mediation.casework.TaskCommand.ReleaseTask;
import org.mediation.casework.TaskEvent.TaskClaimed;
import org.mediation.casework.TaskEvent.TaskReleased;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;

/** Who has taken which task (认领): one holder at a time; the head may give back what another holds. */
final class TaskHolders {
    private final CaseState state;
    private final Map<String, String> holders = new HashMap<>();

    TaskHolders(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(ClaimTask command, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustHaveWorkLeft();
        String holder = holders.get(command.task());
        unless(holder == null || holder.equals(actor), CaseRule.TASK_ALREADY_CLAIMED);
        if (holder == null) {
            apply(new TaskClaimed(state.id, command.task(), actor));
        }
    }

    @CommandHandler
    void handle(
            ReleaseTask command, @MetaDataValue(Header.ACTOR) String actor, @MetaDataValue(Header.ROLE) String role) {
        state.mustHaveWorkLeft();
        String holder = holders.get(command.task());
        unless(
                holder != null
                        && (holder.equals(actor)
                                || Role.MEDIATION_ORG_HEAD.name().equals(role)),
                CaseRule.TASK_NOT_CLAIMED);
        apply(new TaskReleased(state.id, command.task()));
    }

    @EventSourcingHandler
    void on(TaskClaimed event) {
        holders.put(event.task(), event.claimedBy());
    }

    @EventSourcingHandler
    void on(TaskReleased event) {
        holders.remove(event.task());
    }
}
