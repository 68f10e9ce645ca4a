package org.mediation.roster;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a mediator (调解员) on the roster; not of the person, who is a subject of the vault. */
public record MediatorId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
