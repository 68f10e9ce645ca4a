package org.mediation.hotline;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a {@link HotlineTicket}. */
public record TicketId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
