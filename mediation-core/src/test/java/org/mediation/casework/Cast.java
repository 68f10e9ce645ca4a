package org.mediation.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.roster.FixedRoster;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.RosterEntry;

/** Who and what the tests of a case are about: a worker, two employers, four mediators, two claims, one Monday. */
final class Cast {
    static final CaseId CASE = new CaseId(new UUID(10, 1));
    static final CaseId EARLIER_CASE = new CaseId(new UUID(10, 2));
    static final OrganisationId CENTRE = new OrganisationId(new UUID(20, 1));
    static final OrganisationId CLOSED_CENTRE = new OrganisationId(new UUID(20, 2));
    static final OrganisationId OTHER_CENTRE = new OrganisationId(new UUID(20, 3));

    static final String FENGTAI_COURT = "COURT-110106";
    static final String FENGTAI_INSTITUTE = "ARB-110106";

    static final PartyId WORKER = new PartyId(new UUID(30, 1));
    static final PartyId EMPLOYER = new PartyId(new UUID(30, 2));
    static final PartyId HOST = new PartyId(new UUID(30, 3));
    static final PartyId BYSTANDER = new PartyId(new UUID(30, 4));
    static final PartyId STRANGER = new PartyId(new UUID(30, 9));
    static final String EMPLOYER_USCC = "91110106MA0000000D";

    static final ClaimId WAGES = new ClaimId(new UUID(40, 1));
    static final ClaimId OVERTIME = new ClaimId(new UUID(40, 2));
    static final ClaimId UNKNOWN_CLAIM = new ClaimId(new UUID(40, 9));

    static final LawFirmId JINGHE = new LawFirmId(new UUID(50, 1));
    static final LawFirmId FANGYUAN = new LawFirmId(new UUID(50, 2));
    /** Of the law firm Jinghe. */
    static final MediatorId LIN = new MediatorId(new UUID(60, 1));
    /** Of the law firm Fangyuan. */
    static final MediatorId GUO = new MediatorId(new UUID(60, 2));
    /** On the staff of the employer. */
    static final MediatorId INSIDER = new MediatorId(new UUID(60, 3));
    /** Declared a conflict towards the employer. */
    static final MediatorId BIASED = new MediatorId(new UUID(60, 4));

    static final MediatorId SUSPENDED = new MediatorId(new UUID(60, 5));
    static final MediatorId TERM_OVER = new MediatorId(new UUID(60, 6));
    static final MediatorId OF_ANOTHER_CENTRE = new MediatorId(new UUID(60, 7));
    static final MediatorId LENT = new MediatorId(new UUID(60, 8));
    static final MediatorId NOT_REGISTERED = new MediatorId(new UUID(60, 9));

    static final String CLERK = "clerk";
    static final String HEAD = "head";

    /** A Monday, at nine; the case is registered an hour later. */
    static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-06-01T09:00:00+08:00");

    static final OffsetDateTime MONDAY = RECEIVED.plusHours(1);
    static final LocalDate TODAY = MONDAY.toLocalDate();

    private Cast() {}

    static NewParty worker() {
        return new NewParty(
                WORKER,
                Side.APPLICANT,
                PartyKind.PERSON,
                "赵晓梅",
                "11010119900307803X",
                null,
                "13800000001",
                null,
                Set.of(PriorityFlag.MIGRANT_WORKER));
    }

    static NewParty employer() {
        return new NewParty(
                EMPLOYER,
                Side.RESPONDENT,
                PartyKind.EMPLOYER,
                "丰台某餐饮有限公司",
                null,
                EMPLOYER_USCC,
                null,
                "丰台区一号",
                Set.of());
    }

    static NewParty host() {
        return new NewParty(
                HOST, Side.RESPONDENT, PartyKind.HOST_EMPLOYER, "丰台某物流有限公司", null, null, null, null, Set.of());
    }

    static NewParty bystander() {
        return new NewParty(BYSTANDER, Side.THIRD_PARTY, PartyKind.PERSON, "孙建国", null, null, null, null, Set.of());
    }

    static NewParty named(PartyId id, Side side, String name) {
        return new NewParty(id, side, PartyKind.PERSON, name, null, null, null, null, Set.of());
    }

    static NewClaim claim(ClaimId id, ClaimCategory category, @Nullable Long amountFen) {
        return new NewClaim(id, category, amountFen, null, null, LocalDate.of(2026, 3, 1), null);
    }

    static List<NewClaim> claims() {
        return List.of(
                claim(WAGES, ClaimCategory.WAGES, 1_200_000L), claim(OVERTIME, ClaimCategory.OVERTIME, 300_000L));
    }

    static FixedRoster roster() {
        return new FixedRoster()
                .withCentre(CENTRE, true)
                .withCentre(CLOSED_CENTRE, false)
                .with(mediator(LIN, CENTRE, Set.of(), JINGHE, null, true, Set.of()))
                .with(mediator(GUO, CENTRE, Set.of(), FANGYUAN, null, true, Set.of()))
                .with(mediator(INSIDER, CENTRE, Set.of(), null, EMPLOYER_USCC, true, Set.of()))
                .with(mediator(BIASED, CENTRE, Set.of(), null, null, true, Set.of(EMPLOYER_USCC)))
                .with(mediator(SUSPENDED, CENTRE, Set.of(), null, null, false, Set.of()))
                .with(mediator(OF_ANOTHER_CENTRE, OTHER_CENTRE, Set.of(), null, null, true, Set.of()))
                .with(mediator(LENT, OTHER_CENTRE, Set.of(CENTRE), null, null, true, Set.of()))
                .with(new RosterEntry(
                        TERM_OVER,
                        person(TERM_OVER),
                        CENTRE,
                        Set.of(),
                        null,
                        null,
                        LocalDate.of(2023, 1, 1),
                        TODAY.minusDays(1),
                        true,
                        false));
    }

    private static RosterEntry mediator(
            MediatorId id,
            OrganisationId home,
            Set<OrganisationId> lentTo,
            @Nullable LawFirmId firm,
            @Nullable String employerUscc,
            boolean active,
            Set<String> conflicts) {
        return new RosterEntry(
                id,
                person(id),
                home,
                lentTo,
                firm,
                employerUscc,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                active,
                false,
                conflicts);
    }

    private static SubjectToken person(MediatorId id) {
        return new SubjectToken(id.value());
    }

    /** Confidential text of the case, as the transparent vault seals it. */
    static Sealed sealed(String text) {
        return TransparentVault.sealed(new SubjectToken(CASE.value()), text);
    }

    static Sealed sealed(PartyId person, String text) {
        return TransparentVault.sealed(new SubjectToken(person.value()), text);
    }
}
