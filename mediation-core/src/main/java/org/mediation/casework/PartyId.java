package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a party (当事人) within its case; also the token of the person it stands for. */
public record PartyId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
