package org.mediation.casework;

import static org.mediation.casework.CaseRule.CASE_ENDED;
import static org.mediation.casework.CaseRule.CASE_SUSPENDED;
import static org.mediation.casework.CaseRule.CLAIM_UNKNOWN;
import static org.mediation.casework.CaseRule.PARTY_UNKNOWN;
import static org.mediation.casework.CaseRule.TEXT_MISSING;
import static org.mediation.casework.CaseRule.WRONG_STAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Place;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.OutsideBodies;
import org.mediation.roster.OutsideBody;

/** What every part of a case needs to know of the others: stage, parties, claims; and the guards that all parts share. */
@SuppressWarnings("NullAway.Init") // the first event sets them
final class CaseState {
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** A trillion yuan. */
    private static final long HIGHEST_FEN = 100_000_000_000_000L;

    CaseId id;
    OrganisationId organisation;
    Stage stage;
    boolean suspended;
    boolean incidentOpen;

    /** A court or a commission handed it over; it does not go through the desk. */
    boolean referred;

    @Nullable
    EndReason ending;

    @Nullable
    Outcome outcome;

    final Map<PartyId, PartyOnRecord> parties = new LinkedHashMap<>();
    final Map<ClaimId, ClaimOnRecord> claims = new LinkedHashMap<>();
    /** Law firms of the mediators; conflicts are checked on the firm too (I-08). */
    final Set<LawFirmId> mediatingFirms = new HashSet<>();

    /** What a due date became when a new calendar had it counted again. */
    final Map<DueDate, DueDate> recounted = new HashMap<>();

    /** A due date as it stands now. */
    DueDate current(DueDate told) {
        DueDate now = told;
        for (DueDate next = recounted.get(now); next != null; next = recounted.get(now)) {
            now = next;
        }
        return now;
    }

    /** A party as far as decisions need it. */
    record PartyOnRecord(
            Side side, PartyKind kind, @Nullable String uscc) {}

    /** A claim as far as decisions need it. */
    record ClaimOnRecord(
            ClaimCategory category,
            @Nullable Long amountFen,
            @Nullable LocalDate knewHarmedOn,
            boolean settled) {}

    /** From consent to the last signature; either party may end the mediation anywhere in between. */
    static final Set<Stage> MEDIATION = EnumSet.range(Stage.CONSENT, Stage.SIGNING);

    /** With a clear panel, before the last signature. */
    static final Set<Stage> MEDIATING = EnumSet.range(Stage.NEGOTIATION, Stage.SIGNING);

    /** Refuses unless the case stands at one of these stages and is not suspended. */
    void mustBeIn(Stage first, Stage... others) {
        mustBeIn(EnumSet.of(first, others));
    }

    void mustBeIn(Set<Stage> stages) {
        mustStandAt(stages);
        RuleViolated.unless(!suspended, CASE_SUSPENDED);
    }

    /** The same for what goes on even while the mediation is suspended; what comes too early may still come. */
    void mustStandAt(Set<Stage> stages) {
        if (!stages.contains(stage)) {
            boolean over = !isRunning() && stages.stream().allMatch(allowed -> allowed.compareTo(stage) < 0);
            throw new RuleViolated(over ? CASE_ENDED : WRONG_STAGE);
        }
    }

    /** Refuses when the procedure is over; anything before that may be amended. */
    void mustBeRunning() {
        RuleViolated.unless(isRunning(), CASE_ENDED);
    }

    /** An archived case, and one answered or handed on at the desk, has no task left. */
    void mustHaveWorkLeft() {
        boolean left = outcome == Outcome.ANSWERED || outcome == Outcome.TRANSFERRED;
        RuleViolated.unless(stage != Stage.ARCHIVED && !left, CASE_ENDED);
    }

    boolean isRunning() {
        return ending == null && outcome == null;
    }

    /** Mediation ends for this reason; the parties are told next, then the case is closed. */
    void end(EndReason reason) {
        ending = reason;
        suspended = false;
        stage = Stage.ENDING;
    }

    PartyOnRecord party(PartyId party) {
        PartyOnRecord onRecord = parties.get(party);
        if (onRecord == null) {
            throw new RuleViolated(PARTY_UNKNOWN);
        }
        return onRecord;
    }

    /** One of the two sides; a third party does not decide on the mediation. */
    void mustBeDisputant(PartyId party) {
        RuleViolated.unless(party(party).side() != Side.THIRD_PARTY, PARTY_UNKNOWN);
    }

    /** What threatens somebody is dealt with before a settlement closes the mediation over it. */
    void mustHaveNoOpenIncident() {
        RuleViolated.unless(!incidentOpen, CaseRule.INCIDENT_OPEN);
    }

    /** The parties whose will counts: both sides, without third parties. */
    List<PartyId> disputants() {
        return parties.entrySet().stream()
                .filter(party -> party.getValue().side() != Side.THIRD_PARTY)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each claim once, and none that is settled already (I-16). */
    void mustBeOpenClaims(List<ClaimId> settled) {
        settled.forEach(this::mustBeOpenClaim);
        RuleViolated.unless(Set.copyOf(settled).size() == settled.size(), CaseRule.CLAIM_SETTLED);
    }

    void mustBeOpenClaim(ClaimId claim) {
        ClaimOnRecord onRecord = claims.get(claim);
        RuleViolated.unless(onRecord != null, CLAIM_UNKNOWN);
        RuleViolated.unless(onRecord != null && !onRecord.settled(), CaseRule.CLAIM_SETTLED);
    }

    List<ClaimId> openClaims() {
        return claims.entrySet().stream()
                .filter(claim -> !claim.getValue().settled())
                .map(Map.Entry::getKey)
                .toList();
    }

    long claimedFen() {
        return claims.values().stream()
                .mapToLong(claim -> claim.amountFen() == null ? 0 : claim.amountFen())
                .sum();
    }

    /** A court or a commission of the register. */
    void mustBeBody(String body, OutsideBody.Kind kind) {
        RuleViolated.unless(
                OutsideBodies.find(body).filter(found -> found.kind() == kind).isPresent(), CaseRule.BODY_UNKNOWN);
    }

    /** What happened outside happened today or before. */
    static void mustNotLieAhead(LocalDate day, Clock clock) {
        RuleViolated.unless(!day.isAfter(today(clock)), CaseRule.DAY_AHEAD);
    }

    /** And not before what it follows, or a clock would run out before it began. */
    static void mustFollow(@Nullable LocalDate earlier, LocalDate day, Clock clock) {
        mustNotLieAhead(day, clock);
        RuleViolated.unless(earlier == null || !day.isBefore(earlier), CaseRule.DAY_TOO_EARLY);
    }

    /** A docket or document number as an office gives it. */
    static void mustBeNumber(String number) {
        RuleViolated.unless(!number.isBlank() && number.length() <= 100, CaseRule.NUMBER_MISSING);
    }

    SubjectToken content() {
        return new SubjectToken(id.value());
    }

    /** Seals confidential text of the case into the event that is applied next. */
    Sealed seal(Vault vault, String field, String plain) {
        return seal(vault, content(), field, plain);
    }

    @Nullable
    Sealed sealIfAny(Vault vault, String field, @Nullable String plain) {
        return sealIfAny(vault, content(), field, plain);
    }

    @Nullable
    Sealed sealIfAny(Vault vault, SubjectToken subject, String field, @Nullable String plain) {
        return plain == null || plain.isBlank() ? null : seal(vault, subject, field, plain);
    }

    Sealed seal(Vault vault, SubjectToken subject, String field, String plain) {
        RuleViolated.unless(!plain.isBlank(), TEXT_MISSING);
        return vault.seal(subject, new Place(id.toString(), nextSequence(), field), plain);
    }

    /** Sequence of the event that is applied next; a sealed text is bound to it. */
    private static long nextSequence() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? 0 : version + 1;
    }

    /** In 分, and small enough that no sum of a case overflows. */
    static void mustBeAmount(@Nullable Long amountFen) {
        RuleViolated.unless(amountFen == null || amountFen > 0, CaseRule.AMOUNT_NOT_POSITIVE);
        RuleViolated.unless(amountFen == null || amountFen <= HIGHEST_FEN, CaseRule.AMOUNT_TOO_HIGH);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }
}
