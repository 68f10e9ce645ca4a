package org.mediation.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.EventRow;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.log.Cursor;
import org.mediation.statistics.log.LogReader;

/** Folds the record in long pieces, in memory, from the beginning or from where an earlier run was broken off. */
public final class Filler {
    private final LogReader reader;
    private final int slot;
    private final int most;
    private final Batch batch;
    private final Set<UUID> waiting = new HashSet<>();
    private FactRows facts;
    private List<Aside> aside = new ArrayList<>();
    private Cursor cursor = Cursor.atTheBeginning();
    private long events;

    /** @param most how many events make a piece */
    public Filler(Fold fold, int slot, LogReader reader, int most) {
        this.reader = reader;
        this.slot = slot;
        this.most = most;
        this.facts = new FactRows(slot);
        this.batch = new Batch(
                fold,
                found -> facts.add(found),
                new HashMap<>(),
                unknown -> null,
                waiting,
                (row, failure) -> aside.add(new Aside(row, failure)));
    }

    /** An event that is not counted now, with the reason if it is its own. */
    record Aside(EventRow row, @Nullable String failure) {}

    /** A piece of the record, folded, and how far it reaches; the last one when there was no more. */
    record Piece(FactRows facts, List<Aside> aside, Cursor reached, long events, int rows, boolean last) {}

    Piece next(Connection connection) throws SQLException {
        facts = new FactRows(slot);
        aside = new ArrayList<>();
        int rows = reader.read(connection, cursor, most, batch::take);
        events += rows;
        return new Piece(facts, aside, cursor.copy(), events, rows, rows < most);
    }

    /**
     * Remembers the matters again by folding what an earlier run has stored, and stores nothing.
     *
     * @param waitingSince the event from which on a matter waits
     */
    void recall(Connection connection, Cursor until, Map<UUID, Long> waitingSince) throws SQLException {
        Cursor again = Cursor.atTheBeginning();
        int rows = 1;
        while (rows > 0 && again.index() < until.index()) {
            facts = new FactRows(slot);
            rows = reader.read(connection, again, most, row -> {
                if (!until.covers(row.globalIndex())) {
                    return;
                }
                events++;
                Long since = waitingSince.get(row.matter());
                if (since == null || row.globalIndex() < since) {
                    batch.take(row);
                }
            });
        }
        waiting.addAll(waitingSince.keySet());
        aside = new ArrayList<>();
        cursor = until.copy();
    }

    Map<UUID, Matters.Remembered> matters() {
        return batch.changed();
    }
}
