package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** The party of the linked case that receives the aid (受援当事人), by its identity alone. */
public record PartyReference(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
