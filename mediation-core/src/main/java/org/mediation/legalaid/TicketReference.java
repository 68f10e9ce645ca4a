package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** The hotline ticket that an aid matter came from (来源工单), by its identity alone. */
public record TicketReference(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
