package org.mediation.statistics.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Decides when an empty place of the record stays empty for ever: when every transaction is over that was appending when the
 * place was seen empty, and it is empty still. No length of time comes into it, so a transaction may stay open as long as it
 * likes. The lock on the table tells who appends; it is taken before a place is and held to the end.
 */
final class Gaps {
    private static final String APPENDERS = """
            select virtualtransaction from pg_locks where locktype = 'relation'
            and relation = 'events.domain_event_entry'::regclass and mode = 'RowExclusiveLock'
            and database = (select oid from pg_database where datname = current_database())""";

    private final Set<Long> watched = new HashSet<>();
    private final Set<String> appenders = new HashSet<>();
    private boolean over;

    /** Before a read: have those ended who could have filled what is being watched? */
    void before(Connection connection) throws SQLException {
        over = !watched.isEmpty() && Collections.disjoint(appenders, appendersNow(connection));
    }

    /** After a read: what was watched and is empty still, though its appenders ended before the read, stays empty. */
    void after(Connection connection, Cursor cursor) throws SQLException {
        watched.retainAll(cursor.gaps());
        if (over) {
            cursor.gaps().removeAll(watched);
            watched.clear();
        }
        if (watched.isEmpty() && !cursor.gaps().isEmpty()) {
            watched.addAll(cursor.gaps());
            appenders.clear();
            appenders.addAll(appendersNow(connection));
        }
    }

    private static Set<String> appendersNow(Connection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPENDERS)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
