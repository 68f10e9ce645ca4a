package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one claim (诉求事项). */
public record ClaimId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
