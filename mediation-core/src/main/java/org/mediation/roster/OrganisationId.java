package org.mediation.roster;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a mediation organisation (调解组织). */
public record OrganisationId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
