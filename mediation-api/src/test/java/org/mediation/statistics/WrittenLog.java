package org.mediation.statistics;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes events into the record as a test wants them, each with its header; one statement, one commit, unless told otherwise. */
public final class WrittenLog {
    private static final String INSERT = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
            recorded_at, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, '0', ?::json, ?::json)""";

    private final DataSource data;
    private final Map<UUID, Long> sequences = new HashMap<>();

    public WrittenLog(DataSource data) {
        this.data = data;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public void append(String kind, UUID matter, String name, Instant at, String json) {
        try (Connection connection = data.getConnection()) {
            append(connection, kind, matter, name, at, Instant.now(), json);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public void append(
            Connection connection, String kind, UUID matter, String name, Instant at, Instant recorded, String json)
            throws SQLException {
        long sequence = sequences.merge(matter, 0L, (old, none) -> old + 1);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, matter + "-" + sequence);
            insert.setString(2, matter.toString());
            insert.setLong(3, sequence);
            insert.setString(4, kind);
            insert.setTimestamp(5, Timestamp.from(recorded));
            insert.setString(6, name);
            insert.setString(7, json);
            insert.setString(
                    8,
                    "{\"occurredAt\":\"" + at + "\",\"actor\":\"test\",\"commandId\":\"" + UUID.randomUUID() + "\"}");
            insert.executeUpdate();
        }
    }
}
