package org.mediation.simulation.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mediation.demo.DemoTeams;
import org.mediation.demo.DemoUnion;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.DisputeTies;
import org.mediation.legalaid.LawyerEntry;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.Lawyers;
import org.mediation.legalaid.PartyReference;
import org.mediation.legalaid.StandardsInForce;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Roster;
import org.mediation.roster.RosterEntry;

/** The registers as they stand before the year begins, kept in memory: nobody comes or goes during it. */
final class Registers implements Roster, Lawyers, StandardsInForce {
    private final Roster roster;
    private final Lawyers lawyers;
    private final StandardsInForce standards;
    private final Map<MediatorId, Optional<RosterEntry>> mediators = new HashMap<>();
    private final Map<OrganisationId, Optional<OrganisationEntry>> organisations = new HashMap<>();
    private final Map<LawyerId, Optional<LawyerEntry>> known = new HashMap<>();
    private final Map<OrganisationId, AidStandards> inForce = new HashMap<>();
    private final Map<String, List<LawyerEntry>> ofDistrict = new HashMap<>();

    Registers(Roster roster, Lawyers lawyers, StandardsInForce standards) {
        this.roster = roster;
        this.lawyers = lawyers;
        this.standards = standards;
    }

    @Override
    public Optional<RosterEntry> mediator(MediatorId id) {
        return mediators.computeIfAbsent(id, roster::mediator);
    }

    @Override
    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return organisations.computeIfAbsent(id, roster::organisation);
    }

    @Override
    public Optional<LawyerEntry> lawyer(LawyerId id) {
        return known.computeIfAbsent(id, lawyers::lawyer);
    }

    /** The aid of the year goes with no case of its own. */
    @Override
    public DisputeTies ties(CaseReference dispute, @Nullable PartyReference client) {
        return DisputeTies.NONE;
    }

    @Override
    public AidStandards of(OrganisationId centre) {
        return inForce.computeIfAbsent(centre, standards::of);
    }

    /** Those of the demo's lawyers who work for the centre of a district. */
    List<LawyerEntry> lawyersOf(String district) {
        return ofDistrict.computeIfAbsent(district, code -> {
            OrganisationId centre = DemoUnion.centreOf(code).id();
            return DemoTeams.lawyersOf(centre).stream()
                    .map(this::lawyer)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }
}
