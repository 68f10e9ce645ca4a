package org.mediation.roster;

import java.util.Optional;
import java.util.UUID;
import org.mediation.kernel.RuleViolated;

/** The registers as a decision reads them (名册): who mediates, and for whom. */
public interface Roster {
    Optional<RosterEntry> mediator(MediatorId id);

    Optional<OrganisationEntry> organisation(OrganisationId id);

    /**
     * Whether a mediator, or the mediator's law firm, is or was the aid lawyer of a party in a dispute (I-08).
     *
     * @param dispute identity of the case
     */
    default boolean actsAsAidLawyer(UUID dispute, RosterEntry candidate) {
        return false;
    }

    /** Refuses an organisation that is not registered or was closed. */
    default OrganisationEntry mustBeOpen(OrganisationId id) {
        return organisation(id)
                .filter(OrganisationEntry::active)
                .orElseThrow(() -> new RuleViolated(RosterRule.ORGANISATION_UNKNOWN));
    }
}
