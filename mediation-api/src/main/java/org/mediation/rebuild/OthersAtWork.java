package org.mediation.rebuild;

import org.mediation.database.DatabaseUnusable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever else works on this database; every node keeps at least one connection under a name of its own. */
@Component
class OthersAtWork {
    private final JdbcClient jdbc;

    OthersAtWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mustBeNone() {
        int others = jdbc.sql("select count(distinct application_name) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user"
                        + " and application_name <> current_setting('application_name')")
                .query(Integer.class)
                .single();
        if (others > 0) {
            throw new DatabaseUnusable("Somebody else is at work on this database (" + others
                    + "); the engine is rebuilt while the product stands still. Stop it on every node first.");
        }
    }
}
