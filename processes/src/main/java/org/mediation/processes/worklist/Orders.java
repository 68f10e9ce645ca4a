package org.mediation.processes.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements that go to the database together, in their order, on one way there and back. */
final class Orders {
    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    void add(String statement, @Nullable Object... values) {
        statements.add(statement);
        Collections.addAll(this.values, values);
    }

    void send(JdbcTemplate database) {
        if (!statements.isEmpty()) {
            database.update(String.join("; ", statements), values.toArray());
        }
    }
}
