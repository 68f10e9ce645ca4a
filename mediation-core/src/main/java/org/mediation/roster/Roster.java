package org.mediation.roster;

import java.util.Optional;
import org.mediation.kernel.RuleViolated;

/** The registers as a decision reads them (名册): who mediates, and for whom. */
public interface Roster {
    Optional<RosterEntry> mediator(MediatorId id);

    Optional<OrganisationEntry> organisation(OrganisationId id);

    /** Refuses an organisation that is not registered or was closed. */
    default OrganisationEntry mustBeOpen(OrganisationId id) {
        return organisation(id)
                .filter(OrganisationEntry::active)
                .orElseThrow(() -> new RuleViolated(RosterRule.ORGANISATION_UNKNOWN));
    }
}
