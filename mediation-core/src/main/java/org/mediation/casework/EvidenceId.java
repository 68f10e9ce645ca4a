package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a piece of evidence (证据). */
public record EvidenceId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
