package org.mediation.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a working calendar (工作日历); there is one, the State Council's. */
public record CalendarId(UUID value) implements Identifier {
    public static final CalendarId STATE_COUNCIL =
            new CalendarId(UUID.nameUUIDFromBytes("国务院放假安排".getBytes(StandardCharsets.UTF_8)));

    @Override
    public String toString() {
        return value.toString();
    }
}
