package org.mediation.simulation.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What has happened to the matter at hand, in memory, until it is taken over into the record. */
final class Happenings implements EventStorageEngine {
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) event;
            streams.computeIfAbsent(message.getAggregateIdentifier(), id -> new ArrayList<>())
                    .add(message);
        }
    }

    /** Everything that happened since this was asked last. */
    List<DomainEventMessage<?>> taken() {
        List<DomainEventMessage<?>> all =
                streams.values().stream().flatMap(List::stream).toList();
        streams.clear();
        return all;
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(streams.getOrDefault(aggregateIdentifier, List.of()).stream()
                .filter(event -> event.getSequenceNumber() >= firstSequenceNumber));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return Stream.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("The record keeps events, not snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return null;
    }
}
