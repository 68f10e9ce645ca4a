package org.mediation.statistics.log;

import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Offers the record's rows to a streaming processor of the framework, with tokens that know what was not there yet. */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final DataSource data;

    public LogSource(DataSource data) {
        this.data = data;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(
                data, token instanceof GapAwareTrackingToken place ? Cursor.of(place) : Cursor.atTheBeginning());
    }

    @Override
    public TrackingToken createTailToken() {
        return Cursor.atTheBeginning().token();
    }

    /** The identifier of a row among messages. */
    static String identifier(UUID matter, long sequence) {
        return matter + "/" + sequence;
    }
}
