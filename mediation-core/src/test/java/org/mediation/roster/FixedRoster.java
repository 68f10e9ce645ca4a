package org.mediation.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A roster for tests: what is put in is what it shows. */
public final class FixedRoster implements Roster {
    private final Map<MediatorId, RosterEntry> mediators = new HashMap<>();
    private final Map<OrganisationId, OrganisationEntry> organisations = new HashMap<>();

    public FixedRoster with(RosterEntry mediator) {
        mediators.put(mediator.mediatorId(), mediator);
        return this;
    }

    public FixedRoster with(OrganisationEntry organisation) {
        organisations.put(organisation.id(), organisation);
        return this;
    }

    /** A district's union centre, open or closed. */
    public FixedRoster withCentre(OrganisationId id, boolean active) {
        return with(new OrganisationEntry(
                id,
                "海淀区总工会劳动争议调解中心",
                Level.DISTRICT,
                LegalKind.UNION_CENTRE,
                "110108",
                Set.of(),
                false,
                "UnionMediation",
                active));
    }

    @Override
    public Optional<RosterEntry> mediator(MediatorId id) {
        return Optional.ofNullable(mediators.get(id));
    }

    @Override
    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }
}
