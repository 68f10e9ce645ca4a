package org.mediation.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;

/**
 * From where somebody looks back at a case: after one of its events, or at a moment by one of the two clocks.
 *
 * @param sequence of the event after which the case is seen; null when seen from a moment
 * @param moment null when seen after an event
 */
@Schema(
        type = "string",
        example = "occurred:2026-09-20",
        description =
                "The case as it stood then. event:<sequence>: after this event. occurred:<time>: with what had happened"
                        + " by then, recorded later or not. recorded:<time>: with what the union had recorded by then. A time is an"
                        + " ISO 8601 moment with its offset, or a date, which means the end of that day in Beijing.")
record AsOf(By by, @Nullable Long sequence, @Nullable Instant moment) {

    /** Which clock or count is meant. */
    enum By {
        EVENT,
        OCCURRED,
        RECORDED
    }

    /** Reads what stands in an address; the framework looks for this method by its name. */
    public static AsOf valueOf(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(text);
        }
        String value = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "event" -> event(Long.parseUnsignedLong(value));
            case "occurred" -> new AsOf(By.OCCURRED, null, moment(value));
            case "recorded" -> new AsOf(By.RECORDED, null, moment(value));
            default -> throw new IllegalArgumentException(text);
        };
    }

    static AsOf event(long sequence) {
        return new AsOf(By.EVENT, sequence, null);
    }

    private static Instant moment(String value) {
        try {
            return value.contains("T")
                    ? OffsetDateTime.parse(value).toInstant()
                    : BeijingTime.endOf(LocalDate.parse(value)).minusNanos(1);
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException(value, noMoment);
        }
    }

    @Override
    public String toString() {
        return by.name().toLowerCase(Locale.ROOT) + ":" + (sequence == null ? moment : sequence);
    }
}
