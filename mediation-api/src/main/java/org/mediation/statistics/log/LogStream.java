package org.mediation.statistics.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.EventRow;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** The rows of the record as messages, read some at a time; each carries the place that is reached with it. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int MOST = 2_000;

    private final DataSource data;
    private final LogReader reader = new LogReader();
    private final Cursor ahead;
    private final Deque<TrackedEventMessage<?>> waiting = new ArrayDeque<>();

    LogStream(DataSource data, Cursor from) {
        this.data = data;
        this.ahead = from;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        look();
        return Optional.ofNullable(waiting.peekFirst());
    }

    /** Never waits: whoever asks comes again by itself. */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
        look();
        return !waiting.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() {
        look();
        @Nullable TrackedEventMessage<?> next = waiting.pollFirst();
        if (next == null) {
            throw new IllegalStateException("There is no further event yet");
        }
        return next;
    }

    private void look() {
        if (!waiting.isEmpty()) {
            return;
        }
        Cursor passed = ahead.copy();
        Deque<EventRow> rows = new ArrayDeque<>();
        try (Connection connection = data.getConnection()) {
            reader.read(connection, ahead, MOST, rows::add);
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("The record cannot be read", unreachable);
        }
        // Gaps that proved to stay empty are no longer carried on.
        passed.gaps()
                .removeIf(
                        gap -> !ahead.gaps().contains(gap) && rows.stream().noneMatch(row -> row.globalIndex() == gap));
        for (EventRow row : rows) {
            passed.read(row.globalIndex());
            waiting.add(message(row, passed));
        }
    }

    private static TrackedEventMessage<?> message(EventRow row, Cursor passed) {
        Instant recorded = Instant.ofEpochSecond(
                Math.floorDiv(row.recordedMicros(), 1_000_000L),
                Math.floorMod(row.recordedMicros(), 1_000_000L) * 1_000L);
        return new GenericTrackedEventMessage<>(
                passed.token(),
                new GenericEventMessage<>(
                        new GenericMessage<>(LogSource.identifier(row.matter(), row.sequence()), row, Map.of()),
                        () -> recorded));
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
