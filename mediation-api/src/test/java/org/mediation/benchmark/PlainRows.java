package org.mediation.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mediation.database.DatabaseLogin;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing but the rows of the events, in a table like the record's, each step in one transaction: the limit of the record. */
final class PlainRows implements Contender {
    private static final String INSERT = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
            recorded_at, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
            """;

    private final String database;
    private final HikariDataSource connections;
    private final Map<String, List<Row>> steps = new LinkedHashMap<>();

    private record Row(
            String command,
            long sequence,
            String type,
            String payloadType,
            String revision,
            String payload,
            String header) {}

    /** Into a database that is migrated as the product's is, and otherwise empty. */
    PlainRows(String database, DatabaseLogin login, JdbcTemplate product, UUID caseId, List<String> names) {
        this.database = database;
        connections = Connections.to(login);
        List<Row> rows = product.query(
                "select meta_data ->> 'commandId', sequence_number, type, payload_type, payload_revision, payload::text,"
                        + " meta_data::text from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number",
                (row, number) -> new Row(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                caseId.toString());
        Map<String, List<Row>> byCommand = new LinkedHashMap<>();
        rows.forEach(row -> byCommand
                .computeIfAbsent(row.command(), command -> new ArrayList<>())
                .add(row));
        byCommand.values().forEach(together -> steps.put(steps.size() + " " + names.get(steps.size()), together));
    }

    @Override
    public String name() {
        return "(5) rows of the events alone";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void takeOneCase(Steps told) {
        String caseId = UUID.randomUUID().toString();
        steps.forEach((name, rows) -> {
            long before = System.nanoTime();
            write(caseId, rows);
            told.took(name.substring(name.indexOf(' ') + 1), System.nanoTime() - before);
        });
    }

    private void write(String caseId, List<Row> rows) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(INSERT)) {
                for (Row row : rows) {
                    statement.setString(1, UUID.randomUUID().toString());
                    statement.setString(2, caseId);
                    statement.setLong(3, row.sequence());
                    statement.setString(4, row.type());
                    statement.setTimestamp(5, Timestamp.from(Instant.now()));
                    statement.setString(6, row.payloadType());
                    statement.setString(7, row.revision());
                    statement.setString(8, row.payload());
                    statement.setString(9, row.header());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
