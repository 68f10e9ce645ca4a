package org.mediation.statistics.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mediation.calendar.BeijingTime;

/**
 * One event as the record holds it, known by its logical name; its JSON is read only as far as somebody asks.
 *
 * @param globalIndex its place in the whole record
 * @param sequence its place in its own matter
 * @param recordedMicros when it was recorded, in microseconds since 1970
 */
public record EventRow(
        long globalIndex,
        UUID matter,
        String kind,
        long sequence,
        String name,
        long recordedMicros,
        Content content,
        byte[] header) {

    public LocalDate recordedOn() {
        return BeijingTime.dateOf(Instant.ofEpochSecond(
                Math.floorDiv(recordedMicros, 1_000_000L), Math.floorMod(recordedMicros, 1_000_000L) * 1_000L));
    }

    /** When it happened, from its header. */
    public Instant occurredAt() {
        return new Content(header, 0, header.length).moment("occurredAt");
    }
}
