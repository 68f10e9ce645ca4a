package org.mediation.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the aggregates that were changed last, so that the next command need not source each from its first event.
 *
 * <p>One is kept when the database has committed its events, and not before; it is taken out for a command, and after any
 * failure it is gone. What came since, also from another node, is read from the record and applied every time. So a wrong
 * state cannot stay, whatever was rolled back.
 */
public final class AggregatesAtHand<T> extends EventSourcingRepository<T> {
    private static final int MOST = 256;

    private final EventStore store;
    private final Map<String, Kept<T>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > MOST;
        }
    });

    private record Kept<T>(T root, long version) {}

    public AggregatesAtHand(Builder<T> builder, EventStore store) {
        super(builder.eventStore(store));
        this.store = store;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        Kept<T> known = kept.remove(id);
        if (known == null) {
            return super.doLoadWithLock(id, expectedVersion);
        }
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                known.root(), aggregateModel(), known.version(), false, store, NoSnapshotTriggerDefinition.TRIGGER);
        DomainEventStream since = store.readEvents(id, known.version() + 1);
        if (since.hasNext()) {
            aggregate.initializeState(since);
        }
        return aggregate;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    kept.put(
                            aggregate.identifierAsString(),
                            new Kept<>(aggregate.getAggregateRoot(), aggregate.version()));
                }
            });
        }
    }
}
