package org.mediation.simulation.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Writes very many events to the record in one transaction, in the order in which they happened; they wait in a table
 * beside until all are there.
 */
@Component
class RecordInBulk {
    private static final String COPY =
            "copy views.waiting_event (event_identifier, aggregate_identifier, sequence_number, type,"
                    + " recorded_at, payload_type, payload_revision, payload, meta_data) from stdin";
    private static final String RECORD = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
              recorded_at, payload_type, payload_revision, payload, meta_data)
            select event_identifier, aggregate_identifier, sequence_number, type, recorded_at, payload_type,
              payload_revision, payload::json, meta_data::json
            from views.waiting_event order by recorded_at, place""";

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Serializer serializer;

    RecordInBulk(DataSource database, JdbcClient jdbc, @Qualifier("eventSerializer") Serializer serializer) {
        this.database = database;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** Begins; everything until {@link #record} belongs to the transaction that is open. */
    void begin() {
        jdbc.sql("truncate views.waiting_event").update();
    }

    void add(List<? extends DomainEventMessage<?>> events) {
        StringBuilder lines = new StringBuilder();
        events.forEach(event -> line(event, lines));
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            byte[] bytes = lines.toString().getBytes(UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** Takes over what waits, the earliest first, and says how much it was. */
    int record() {
        int events = jdbc.sql(RECORD).update();
        jdbc.sql("truncate views.waiting_event").update();
        return events;
    }

    private void line(DomainEventMessage<?> event, StringBuilder lines) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        @Nullable
        String[] fields = {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            String.valueOf(event.getSequenceNumber()),
            event.getType(),
            event.getTimestamp().atOffset(ZoneOffset.UTC).toString(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            event.serializeMetaData(serializer, String.class).getData()
        };
        for (int field = 0; field < fields.length; field++) {
            lines.append(field == 0 ? "" : "\t").append(escaped(fields[field]));
        }
        lines.append('\n');
    }

    private static String escaped(@Nullable String field) {
        return field == null
                ? "\\N"
                : field.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
