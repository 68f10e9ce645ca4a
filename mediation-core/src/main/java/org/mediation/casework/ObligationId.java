package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one obligation item (履行事项) of an agreement. */
public record ObligationId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
