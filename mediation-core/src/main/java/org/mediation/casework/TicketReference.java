package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** The hotline ticket (热线工单) that a case comes from; this package knows no more of it. */
public record TicketReference(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
