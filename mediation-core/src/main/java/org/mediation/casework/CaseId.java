package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a {@link MediationCase}. */
public record CaseId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
