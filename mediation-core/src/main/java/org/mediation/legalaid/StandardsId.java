package org.mediation.legalaid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.mediation.kernel.Identifier;
import org.mediation.roster.OrganisationId;

/** Identity of the aid standards of one organisation; it follows from the organisation's. */
public record StandardsId(UUID value) implements Identifier {
    public static StandardsId of(OrganisationId organisation) {
        return new StandardsId(UUID.nameUUIDFromBytes(("aid standards " + organisation).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
