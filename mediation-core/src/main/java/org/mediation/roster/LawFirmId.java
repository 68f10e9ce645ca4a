package org.mediation.roster;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a law firm (律师事务所), on which conflict checks run as well as on the person (I-08). */
public record LawFirmId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
