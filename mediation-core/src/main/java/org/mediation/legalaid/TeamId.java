package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a legal service team (法律服务团). */
public record TeamId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
