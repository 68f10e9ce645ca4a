package org.mediation.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.PartyId;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;

/**
 * The person or program that is signed in, as decisions know it.
 *
 * @param id the account's; a mediator's is the mediator's own
 * @param caseId and partyId: whom a party to a dispute stands for
 */
public record Actor(
        UUID id,
        String displayName,
        Role role,
        @Nullable OrganisationId organisation,
        @Nullable CaseId caseId,
        @Nullable PartyId partyId) {

    /** Without the name: what is printed ends up in logs. */
    @Override
    public String toString() {
        return role + " " + id;
    }
}
