package org.mediation.processes;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ClockEvent.DueDatesRecounted;
import org.mediation.casework.TaskEvent.TaskClaimed;
import org.mediation.casework.TaskEvent.TaskReleased;
import org.mediation.kernel.Header;
import org.mediation.kernel.MatterEvent;
import org.mediation.kernel.Opening;
import org.mediation.processes.worklist.EngineMoves;
import org.mediation.processes.worklist.OpenInstance;
import org.mediation.processes.worklist.WorkList;
import org.mediation.processes.worklist.WorkList.OpenWait;
import org.mediation.processes.worklist.WorkListChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves every process to where its events say it stands and decides nothing itself; on the thread and in the transaction
 * of the command, for every model alike.
 */
@Component
@ProcessingGroup("process")
class ProcessFollower {
    private final Engine engine;
    private final Models models;
    private final WorkList workList;
    private final ApplicationEventPublisher changes;

    ProcessFollower(Engine engine, Models models, WorkList workList, ApplicationEventPublisher changes) {
        this.engine = engine;
        this.models = models;
        this.workList = workList;
        this.changes = changes;
    }

    @EventHandler
    void on(
            MatterEvent event,
            @SequenceNumber long sequence,
            @MetaDataValue(value = Header.ACTOR, required = true) String actor,
            @MetaDataValue(value = Header.OCCURRED_AT, required = true) String occurredAt) {
        UUID caseId = event.matter().value();
        follow(caseId, new Past(event, sequence, actor, Instant.parse(occurredAt)), null)
                .ifPresent(changes::publishEvent);
    }

    /**
     * Follows one event on behalf of a case and tells what changed in the work list, if anything did.
     *
     * @param definition the version of the model to begin in; the newest when not given
     */
    Optional<WorkListChanged> follow(UUID caseId, Past past, @Nullable String definition) {
        MatterEvent event = past.event();
        if (event instanceof TaskClaimed claimed) {
            workList.hold(caseId, claimed.task(), claimed.claimedBy());
            return Optional.of(new WorkListChanged(caseId, false));
        }
        if (event instanceof TaskReleased released) {
            workList.hold(caseId, released.task(), null);
            return Optional.of(new WorkListChanged(caseId, false));
        }
        EngineMoves moves = EngineMoves.during(event, () -> move(caseId, past, definition));
        workList.write(
                caseId, past.sequence(), event.getClass().getSimpleName(), past.actor(), past.occurredAt(), moves);
        return moves.isEmpty() ? Optional.empty() : Optional.of(new WorkListChanged(caseId, moves.opensSystemStep()));
    }

    private void move(UUID caseId, Past past, @Nullable String definition) {
        MatterEvent event = past.event();
        String name = event.getClass().getSimpleName();
        if (event instanceof Opening opening) {
            engine.start(opening.pipeline(), definition, name, caseId, RoutingFacts.of(event));
            return;
        }
        WorkList.Standing standing = workList.before(caseId, name, RoutingFacts.members(event));
        List<OpenInstance> instances = standing.instances();
        if (instances.isEmpty()) {
            return;
        }
        Map<String, Object> facts = RoutingFacts.of(event);
        Map<String, Map<String, Object>> told = toldTo(instances, facts);
        if (!told.isEmpty() || !standing.finished().isEmpty()) {
            Set<String> moved = new HashSet<>(told.keySet());
            standing.finished().forEach(wait -> moved.add(wait.processInstance()));
            engine.together(moved, () -> {
                told.forEach(engine::tell);
                finish(standing.finished(), name);
            });
        }
        instances.forEach(instance -> passTimers(instance, name, event));
        if (event instanceof DueDatesRecounted) {
            workList.waiting(caseId).forEach(wait -> moveTask(wait, past.sequence(), facts));
        }
        instances.stream()
                .filter(instance -> models.of(instance.definitionId()).catches(name))
                .forEach(instance -> engine.deliver(instance.id(), name));
    }

    private void moveTask(WorkList.DatedWait wait, long sequence, Map<String, Object> facts) {
        String fact = models.of(wait.definitionId()).dueOf(wait.activity());
        if (fact != null && facts.get(fact) instanceof Date due) {
            engine.move(wait.engineId(), due);
            workList.move(wait.engineId(), sequence, due.toInstant());
        }
    }

    private void finish(List<OpenWait> waits, String event) {
        for (OpenWait wait : waits) {
            if (!EngineMoves.current().hasEnded(wait.engineId())) {
                engine.finish(wait, event);
            }
        }
    }

    /** Each process learns the facts that its model reads, and no others. */
    private Map<String, Map<String, Object>> toldTo(List<OpenInstance> instances, Map<String, Object> facts) {
        Map<String, Map<String, Object>> told = new LinkedHashMap<>();
        for (OpenInstance instance : instances) {
            Map<String, Object> read = new HashMap<>(facts);
            read.keySet().retainAll(models.of(instance.definitionId()).facts());
            if (!read.isEmpty()) {
                told.put(instance.id(), read);
            }
        }
        return told;
    }

    private void passTimers(OpenInstance instance, String name, MatterEvent event) {
        for (ProcessModel.Timer timer : models.of(instance.definitionId()).timers()) {
            if (timer.finishedBy().contains(name)) {
                String member = timer.member() == null ? null : RoutingFacts.member(event, timer.member());
                engine.pass(instance.id(), timer, member);
            } else if (name.equals(timer.movedBy()) || event instanceof DueDatesRecounted) {
                engine.recount(instance.id(), timer);
            }
        }
    }
}
