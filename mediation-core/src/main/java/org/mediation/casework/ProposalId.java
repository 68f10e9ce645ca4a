package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one version of a settlement proposal (调解方案). */
public record ProposalId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
