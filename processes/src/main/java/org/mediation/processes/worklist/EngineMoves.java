package org.mediation.processes.worklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine did while it followed one event; nothing moves outside of one. */
public final class EngineMoves {
    private static final ThreadLocal<@Nullable EngineMoves> CURRENT = new ThreadLocal<>();

    private final Object event;
    private final List<Wait> opened = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<Instance> started = new ArrayList<>();
    private final List<String> finished = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    /** A process instance that began. */
    public record Instance(
            String id,
            String definitionId,
            String definition,
            int version,
            @Nullable String parent) {}

    private EngineMoves(Object event) {
        this.event = event;
    }

    /** Runs what the event causes and returns the moves. */
    public static EngineMoves during(Object event, Runnable following) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("One event is followed at a time");
        }
        EngineMoves moves = new EngineMoves(event);
        CURRENT.set(moves);
        try {
            following.run();
            return moves;
        } finally {
            CURRENT.remove();
        }
    }

    /** The moves being made now; a token moves only because an event is followed. */
    public static EngineMoves current() {
        EngineMoves moves = CURRENT.get();
        if (moves == null) {
            throw new IllegalStateException("A token moves only by an event");
        }
        return moves;
    }

    public Object event() {
        return event;
    }

    public void open(Wait wait) {
        opened.add(wait);
    }

    public void end(String engineId) {
        if (!opened.removeIf(wait -> wait.engineId().equals(engineId))) {
            ended.add(engineId);
        }
    }

    /** Whether this wait is over already, because another move took it along. */
    public boolean hasEnded(String engineId) {
        return ended.contains(engineId);
    }

    public void start(Instance instance) {
        started.add(instance);
    }

    public void finish(String processInstance) {
        finished.add(processInstance);
    }

    /** One step of the true path: E entered, L left, F sequence flow taken. */
    public void step(String processInstance, char kind, String element) {
        path.add(processInstance + ' ' + kind + ' ' + element);
    }

    public boolean isEmpty() {
        return opened.isEmpty() && ended.isEmpty();
    }

    public boolean opensSystemStep() {
        return opened.stream().anyMatch(Wait::isSystemStep);
    }

    List<Wait> opened() {
        return opened;
    }

    List<String> ended() {
        return ended;
    }

    List<Instance> started() {
        return started;
    }

    List<String> finished() {
        return finished;
    }

    List<String> path() {
        return path;
    }
}
