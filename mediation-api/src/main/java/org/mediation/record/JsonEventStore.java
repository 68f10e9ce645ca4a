package org.mediation.record;

import static org.axonframework.eventhandling.EventUtils.asDomainEventMessage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Keeps events as rows of readable JSON in PostgreSQL, one SELECT for a whole stream. */
public final class JsonEventStore extends JdbcEventStorageEngine {
    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("events.domain_event_entry")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    private static final String INSERT = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
            recorded_at, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
            """;

    private static final String BEFORE =
            "select min(global_index) - 1 from events.domain_event_entry where recorded_at >= ?";

    /** Longer than any case, so that the stream of an aggregate comes in one piece. */
    private static final int BATCH = 1000;

    public JsonEventStore(
            Serializer serializer,
            EventUpcaster upcasters,
            ConnectionProvider connections,
            TransactionManager manager) {
        super((Builder) builder()
                .connectionProvider(connections)
                .transactionManager(manager)
                .schema(SCHEMA)
                .batchSize(BATCH)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new LostRaces()));
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement(INSERT);
        for (var message : events) {
            var event = asDomainEventMessage(message);
            var payload = event.serializePayload(serializer, String.class);
            statement.setString(1, event.getIdentifier());
            statement.setString(2, event.getAggregateIdentifier());
            statement.setLong(3, event.getSequenceNumber());
            statement.setString(4, event.getType());
            writeTimestamp(statement, 5, event.getTimestamp());
            statement.setString(6, payload.getType().getName());
            statement.setString(7, payload.getType().getRevision());
            statement.setString(8, payload.getData());
            statement.setString(
                    9, event.serializeMetaData(serializer, String.class).getData());
            statement.addBatch();
        }
        return statement;
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant dateTime) throws SQLException {
        var statement = connection.prepareStatement(BEFORE);
        writeTimestamp(statement, 1, dateTime);
        return statement;
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setObject(position, timestamp.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    /** As text, because the framework would cut a temporal value to milliseconds. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** There are no snapshots, so none is looked for. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The record keeps events, not snapshots");
    }
}
