package org.mediation.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.*;
import org.mediation.roster.OrganisationId;

/**
 * With what a story begins; one worker claims twelve thousand yuan of wages from one employer unless told otherwise.
 *
 * @param received how long before the registration the application came in
 */
public record Opening(
        OrganisationId organisation, int employers, int claims, long claimedFen, boolean proactive, Duration received) {
    public static final Opening USUAL = new Opening(Desk.ORGANISATION, 1, 1, 1_200_000L, false, Duration.ZERO);

    Opening at(OrganisationId other) {
        return new Opening(other, employers, claims, claimedFen, proactive, received);
    }

    Opening against(int many) {
        return new Opening(organisation, many, claims, claimedFen, proactive, received);
    }

    Opening withClaims(int many) {
        return new Opening(organisation, employers, many, claimedFen, proactive, received);
    }

    /** Over a million yuan, which asks for joint mediation (重大争议). */
    Opening major() {
        return new Opening(organisation, employers, claims, 100_000_001L, proactive, received);
    }

    /** Offered by the organisation without an application (主动调解). */
    Opening offered() {
        return new Opening(organisation, employers, claims, claimedFen, true, received);
    }

    Opening receivedBefore(Duration registration) {
        return new Opening(organisation, employers, claims, claimedFen, proactive, registration);
    }

    public Story story() {
        return new Story(
                new CaseId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                Stream.generate(() -> new PartyId(UUID.randomUUID()))
                        .limit(employers)
                        .toList(),
                Stream.generate(() -> new ClaimId(UUID.randomUUID()))
                        .limit(claims)
                        .toList());
    }

    public IntakeCommand.RegisterCase application(Story story, OffsetDateTime now) {
        return new IntakeCommand.RegisterCase(
                story.id(),
                null,
                Channel.WINDOW,
                true,
                true,
                proactive,
                DisputeKind.INDIVIDUAL,
                now.minus(received),
                "110106",
                null,
                organisation,
                null,
                null,
                Stream.concat(
                                Stream.of(worker(story.worker())),
                                story.employers().stream().map(Opening::employer))
                        .toList(),
                story.claims().stream().map(this::wages).toList(),
                "公司拖欠三个月工资",
                null);
    }

    private static NewParty worker(PartyId id) {
        return new NewParty(
                id,
                Side.APPLICANT,
                PartyKind.PERSON,
                "韩兰雪",
                "110107197211251713",
                null,
                "19900004098",
                null,
                Set.of(PriorityFlag.MIGRANT_WORKER));
    }

    private static NewParty employer(PartyId id) {
        return new NewParty(
                id,
                Side.RESPONDENT,
                PartyKind.EMPLOYER,
                "北京梅艳科技有限公司",
                null,
                "92340621MA2PBN559X",
                "01088003204",
                null,
                Set.of());
    }

    private NewClaim wages(ClaimId id) {
        return new NewClaim(id, ClaimCategory.WAGES, claimedFen, null, null, LocalDate.of(2026, 6, 30), null);
    }
}
