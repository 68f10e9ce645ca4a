package org.mediation.processes.benchmark;

import java.util.List;
import java.util.Map;

/**
 * What an application on the engine alone does to lead one case along the path of the product, one transaction a step.
 *
 * @param process key of the model that the case begins in
 */
public record Plan(String process, List<Step> steps) {
    /**
     * One step.
     *
     * @param facts what the model of the whole case reads of it
     * @param told what the models between the whole case and the task read of it
     * @param data everything that was told, each field a variable
     */
    public record Step(
            String name, Map<String, Object> facts, List<Told> told, Map<String, Object> data, List<Move> moves) {}

    /** Facts for the running process of a model. */
    public record Told(String process, Map<String, Object> facts) {}

    /** What moves a token. */
    public sealed interface Move {
        String event();
    }

    /** Somebody finishes a task; with it come the facts that the task's own model reads. */
    public record Task(String event, String activity, Map<String, Object> facts) implements Move {}

    /** The system finishes a step of its own. */
    public record SystemTask(String event, String activity, Map<String, Object> facts) implements Move {}

    /** A message arrives. */
    public record Message(String event) implements Move {}
}
