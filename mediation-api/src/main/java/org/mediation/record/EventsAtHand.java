package org.mediation.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Events of the cases that were read last, so that the next reading asks only for what came since. What is at hand is never
 * believed: each reading asks for its last event once more, and only when that still stands in the record are those before
 * it used. So neither a transaction that was rolled back nor another node can leave a wrong history here.
 */
final class EventsAtHand {
    private final Map<String, List<DomainEventMessage<?>>> streams;

    EventsAtHand(int most) {
        streams = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<DomainEventMessage<?>>> eldest) {
                return size() > most;
            }
        };
    }

    /** The whole stream; the record is read from the place of the last event that is at hand. */
    Stream<? extends DomainEventMessage<?>> stream(
            String aggregate, LongFunction<Stream<? extends DomainEventMessage<?>>> record) {
        List<DomainEventMessage<?>> known = known(aggregate);
        long from = known.isEmpty() ? 0 : last(known).getSequenceNumber();
        List<DomainEventMessage<?>> read = read(record, from);
        List<DomainEventMessage<?>> whole = new ArrayList<>();
        if (!known.isEmpty() && !read.isEmpty() && same(last(known), read.get(0))) {
            whole.addAll(known);
            whole.addAll(read.subList(1, read.size()));
        } else {
            whole.addAll(from == 0 ? read : read(record, 0));
        }
        keep(aggregate, whole);
        return whole.stream();
    }

    private static List<DomainEventMessage<?>> read(
            LongFunction<Stream<? extends DomainEventMessage<?>>> record, long from) {
        List<DomainEventMessage<?>> read = new ArrayList<>();
        record.apply(from).forEach(read::add);
        return read;
    }

    private static boolean same(DomainEventMessage<?> known, DomainEventMessage<?> read) {
        return known.getSequenceNumber() == read.getSequenceNumber()
                && known.getIdentifier().equals(read.getIdentifier());
    }

    private static DomainEventMessage<?> last(List<DomainEventMessage<?>> events) {
        return events.get(events.size() - 1);
    }

    private List<DomainEventMessage<?>> known(String aggregate) {
        synchronized (streams) {
            return streams.getOrDefault(aggregate, List.of());
        }
    }

    private void keep(String aggregate, List<DomainEventMessage<?>> whole) {
        synchronized (streams) {
            streams.put(aggregate, List.copyOf(whole));
        }
    }
}
