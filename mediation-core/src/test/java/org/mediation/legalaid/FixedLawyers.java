package org.mediation.legalaid;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.OrganisationId;

/** A handful of lawyers, and a dispute in which Lin mediates and the employer is represented. */
final class FixedLawyers implements Lawyers {
    static final LawFirmId HER_FIRM = new LawFirmId(new UUID(8, 1));
    static final LawFirmId MEDIATING_FIRM = new LawFirmId(new UUID(8, 2));
    static final SubjectToken MEDIATOR = new SubjectToken(new UUID(5, 9));
    static final TeamId TEAM = new TeamId(new UUID(9, 1));
    static final LawyerId ZHAO = new LawyerId(new UUID(7, 1));
    static final LawyerId COLLEAGUE_OF_MEDIATOR = new LawyerId(new UUID(7, 2));
    static final LawyerId MEDIATOR_HERSELF = new LawyerId(new UUID(7, 3));
    static final LawyerId OF_THE_EMPLOYER = new LawyerId(new UUID(7, 4));
    static final LawyerId LEFT_THE_TEAM = new LawyerId(new UUID(7, 5));
    static final LawyerId OF_ANOTHER_CENTRE = new LawyerId(new UUID(7, 6));
    static final LawyerId OF_THE_CITY = new LawyerId(new UUID(7, 7));

    private static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(1, 9));

    private final Map<LawyerId, LawyerEntry> entries = Map.of(
            ZHAO, entry(ZHAO, Aid.CENTRE, false, HER_FIRM, Set.of(), true),
            COLLEAGUE_OF_MEDIATOR, entry(COLLEAGUE_OF_MEDIATOR, Aid.CENTRE, false, MEDIATING_FIRM, Set.of(), true),
            MEDIATOR_HERSELF,
                    new LawyerEntry(
                            MEDIATOR_HERSELF, MEDIATOR, TEAM, Aid.CENTRE, false, HER_FIRM, Set.of(), Set.of(), true),
            OF_THE_EMPLOYER, entry(OF_THE_EMPLOYER, Aid.CENTRE, false, HER_FIRM, Set.of(Aid.EMPLOYER), true),
            LEFT_THE_TEAM, entry(LEFT_THE_TEAM, Aid.CENTRE, false, HER_FIRM, Set.of(), false),
            OF_ANOTHER_CENTRE, entry(OF_ANOTHER_CENTRE, ELSEWHERE, false, HER_FIRM, Set.of(), true),
            OF_THE_CITY, entry(OF_THE_CITY, ELSEWHERE, true, HER_FIRM, Set.of(), true));

    private static LawyerEntry entry(
            LawyerId lawyer,
            OrganisationId centre,
            boolean everywhere,
            LawFirmId firm,
            Set<String> conflicts,
            boolean active) {
        return new LawyerEntry(
                lawyer,
                new SubjectToken(lawyer.value()),
                TEAM,
                centre,
                everywhere,
                firm,
                Set.of("WAGES"),
                conflicts,
                active);
    }

    @Override
    public Optional<LawyerEntry> lawyer(LawyerId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public DisputeTies ties(CaseReference dispute, @Nullable PartyReference client) {
        return new DisputeTies(Set.of(MEDIATOR), Set.of(MEDIATING_FIRM), Set.of(Aid.EMPLOYER));
    }
}
