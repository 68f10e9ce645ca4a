package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one legal aid matter (法律援助事项). */
public record AidId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
