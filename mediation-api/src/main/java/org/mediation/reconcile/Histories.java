package org.mediation.reconcile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mediation.kernel.Header;
import org.mediation.kernel.MatterEvent;
import org.mediation.matters.MatterKind;
import org.mediation.processes.Past;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every matter of the record with its events, in the order of the record. */
@Component
public class Histories {
    private final JdbcClient jdbc;
    private final EventStore events;

    Histories(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    List<UUID> matters() {
        return jdbc.sql("select aggregate_identifier::uuid from events.domain_event_entry where type in (:types)"
                        + " group by aggregate_identifier order by min(global_index)")
                .param("types", types())
                .query(UUID.class)
                .list();
    }

    /** The names of the streams of matters. */
    public static List<String> types() {
        return Arrays.stream(MatterKind.values()).map(MatterKind::aggregate).toList();
    }

    List<? extends DomainEventMessage<?>> of(UUID matter) {
        return events.readEvents(matter.toString()).asStream().toList();
    }

    /** The history of a matter as the follower reads it. */
    public List<Past> past(UUID matter) {
        return of(matter).stream().map(Histories::past).toList();
    }

    static Past past(DomainEventMessage<?> message) {
        return new Past(
                (MatterEvent) message.getPayload(),
                message.getSequenceNumber(),
                header(message, Header.ACTOR),
                Instant.parse(header(message, Header.OCCURRED_AT)));
    }

    private static String header(DomainEventMessage<?> message, String name) {
        return Objects.requireNonNull(
                (String) message.getMetaData().get(name), () -> "Every event carries its " + name);
    }
}
