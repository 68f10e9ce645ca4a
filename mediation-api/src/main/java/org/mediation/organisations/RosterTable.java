package org.mediation.organisations;

import java.util.Optional;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Roster;
import org.mediation.roster.RosterEntry;
import org.springframework.stereotype.Component;

/** The roster that decisions look up, read from the tables within the command's own transaction. */
@Component
class RosterTable implements Roster {
    private final Organisations organisations;
    private final Mediators mediators;

    RosterTable(Organisations organisations, Mediators mediators) {
        this.organisations = organisations;
        this.mediators = mediators;
    }

    @Override
    public Optional<RosterEntry> mediator(MediatorId id) {
        return mediators.find(id).map(MediatorRow::entry);
    }

    @Override
    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::entry);
    }
}
