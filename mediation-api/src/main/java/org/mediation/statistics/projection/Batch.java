package org.mediation.statistics.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.EventRow;
import org.mediation.statistics.fold.Fact;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.fold.Known;
import org.mediation.statistics.fold.Traits;

/**
 * Takes events one after the other, each into its matter. One that fails makes its own matter wait, with all that follows
 * there; no other matter notices.
 */
final class Batch implements Known {
    private final Fold fold;
    private final Consumer<List<Fact>> facts;
    private final Map<UUID, Traits> known;
    private final Known further;
    private final Set<UUID> waiting;
    private final BiConsumer<EventRow, @Nullable String> parking;
    private final Map<UUID, Matters.Remembered> changed = new HashMap<>();

    /**
     * @param known what is remembered of the matters of the batch; grows as it goes
     * @param waiting the matters that wait already; grows as it goes
     * @param parking told of every event that is not counted now, with the reason if it is the event's own
     */
    Batch(
            Fold fold,
            Consumer<List<Fact>> facts,
            Map<UUID, Traits> known,
            Known further,
            Set<UUID> waiting,
            BiConsumer<EventRow, @Nullable String> parking) {
        this.fold = fold;
        this.facts = facts;
        this.known = known;
        this.further = further;
        this.waiting = waiting;
        this.parking = parking;
    }

    /** Returns whether the event was taken; false when its matter waits. */
    boolean take(EventRow row) {
        if (!fold.reads(row)) {
            return true;
        }
        if (!waiting.isEmpty() && waiting.contains(row.matter())) {
            parking.accept(row, null);
            return false;
        }
        try {
            Fold.Taken taken = fold.take(row, known.get(row.matter()), this);
            known.put(row.matter(), taken.traits());
            changed.put(row.matter(), new Matters.Remembered(row.kind(), taken.traits()));
            facts.accept(taken.facts());
            return true;
        } catch (RuntimeException failure) {
            waiting.add(row.matter());
            parking.accept(row, failure.getClass().getSimpleName() + ": " + failure.getMessage());
            return false;
        }
    }

    Map<UUID, Matters.Remembered> changed() {
        return changed;
    }

    @Override
    public @Nullable Traits of(UUID matter) {
        Traits traits = known.get(matter);
        return traits == null ? further.of(matter) : traits;
    }
}
