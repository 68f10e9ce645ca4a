package org.mediation.statistics.fold;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one piece of code that turns events into facts, whether they come one by one or by the million. What a matter's events
 * make of it depends on them alone and on their order.
 */
public class Fold {
    /** Counts up whenever the same events would give other facts; tables filled by an older one ask for a rebuild. */
    public static final int VERSION = 1;

    private final Map<String, Step> steps;

    public Fold() {
        Map<String, Step> all = new TreeMap<>();
        CaseSteps.addTo(all);
        EndSteps.addTo(all);
        MoneySteps.addTo(all);
        AidSteps.addTo(all);
        TicketSteps.addTo(all);
        OtherSteps.addTo(all);
        this.steps = new HashMap<>(all);
    }

    /** The names of the events that say something to be counted or remembered. */
    public Set<String> reads() {
        return Collections.unmodifiableSet(steps.keySet());
    }

    public boolean reads(EventRow row) {
        return steps.containsKey(row.name());
    }

    /** What is remembered of a matter afterwards, and the facts of the event. */
    public record Taken(Traits traits, List<Fact> facts) {}

    /**
     * Takes an event of a matter. Leaves what was known of it as it was, so that a failure has no effect.
     *
     * @param before null for a matter that nothing was remembered of
     */
    public Taken take(EventRow row, @Nullable Traits before, Known others) {
        Traits traits = before == null ? new Traits() : before.copy();
        Step step = steps.get(row.name());
        if (step == null) {
            return new Taken(traits, List.of());
        }
        Taking taking = new Taking(row, traits, others);
        step.take(taking);
        return new Taken(traits, taking.facts());
    }

    static UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException noId) {
            throw new Uncountable("names something that is no id");
        }
    }
}
