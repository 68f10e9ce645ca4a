package org.mediation.faults;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fingerprint of every table that a command may write, to see that a failed one wrote nothing. */
final class Rows {
    private final JdbcClient jdbc;
    private final String question;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('events', 'views', 'security')"
                        + " or table_schema = 'camunda' and table_name like 'act\\_ru\\_%' order by 1")
                .query(String.class)
                .list();
        question = tables.stream()
                .map(table -> "select '" + table + "', count(*) || ' rows, '"
                        + " || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table + " t")
                .collect(Collectors.joining(" union all "));
    }

    Map<String, String> now() {
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql(question).query(row -> {
            rows.put(row.getString(1), row.getString(2));
        });
        return rows;
    }

    /** The tables that are no longer as they were, with what they hold now. */
    Map<String, String> changedSince(Map<String, String> before) {
        Map<String, String> changed = now();
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }
}
