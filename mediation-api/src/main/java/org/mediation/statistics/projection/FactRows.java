package org.mediation.statistics.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.Fact;
import org.postgresql.PGConnection;

/** Facts on their way into the table of one filling. */
final class FactRows {
    private final int slot;
    private final CopyText text = new CopyText();

    FactRows(int slot) {
        this.slot = slot;
    }

    void add(List<Fact> facts) {
        for (Fact fact : facts) {
            text.number(slot)
                    .number(fact.event().globalIndex())
                    .number(fact.ordinal())
                    .plain(fact.happening().name())
                    .plain(fact.event().matter().toString())
                    .number(fact.event().sequence())
                    .plain(fact.on().toString())
                    .plain(fact.recordedOn().toString())
                    .number(fact.amount())
                    .number(fact.persons())
                    .word(fact.link() == null ? null : fact.link().toString());
            for (@Nullable String dimension : fact.dimensions()) {
                text.word(dimension);
            }
            text.end();
        }
    }

    /** Inserts them all in the transaction of the connection. */
    void store(Connection connection) throws SQLException {
        copy(connection, "statistics.fact_" + slot, text);
    }

    static void copy(Connection connection, String table, CopyText text) throws SQLException {
        if (text.isEmpty()) {
            return;
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " from stdin",
                            new ByteArrayInputStream(text.bytes(), 0, text.length()),
                            1 << 16);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
