package org.mediation.statistics.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;

/** One event being taken into the state of its matter: what it says, what was known, and the facts that come of it. */
public final class Taking {
    private final EventRow row;
    private final Traits traits;
    private final Known others;
    private final List<Fact> facts = new ArrayList<>(4);
    private @Nullable Instant at;

    Taking(EventRow row, Traits traits, Known others) {
        this.row = row;
        this.traits = traits;
        this.others = others;
    }

    Content content() {
        return row.content();
    }

    EventRow row() {
        return row;
    }

    Traits traits() {
        return traits;
    }

    Known others() {
        return others;
    }

    Instant at() {
        Instant known = at;
        if (known == null) {
            known = row.occurredAt();
            at = known;
        }
        return known;
    }

    LocalDate today() {
        return BeijingTime.dateOf(at());
    }

    List<Fact> facts() {
        return facts;
    }

    void count(Happening happening) {
        count(happening, today(), 0, 1, null);
    }

    void count(Happening happening, long amount) {
        count(happening, today(), amount, 1, null);
    }

    void countPersons(Happening happening, long persons) {
        count(happening, today(), 0, persons, null);
    }

    /** An amount that is counted once although both the case and the aid for it report it. */
    void countOnce(Happening happening, long amount, @Nullable UUID link) {
        count(happening, today(), amount, 1, link);
    }

    /** Counts for another day than the one on which it happened, such as the day that an obligation falls due. */
    void countFor(LocalDate day, Happening happening, long amount) {
        count(happening, day, amount, 1, null);
    }

    private void count(Happening happening, LocalDate day, long amount, long persons, @Nullable UUID link) {
        facts.add(new Fact(
                row, facts.size(), happening, day, row.recordedOn(), amount, persons, link, traits.dimensions()));
    }
}
