package org.mediation.legalaid;

import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Place;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationId;

/** What every part of an aid matter needs to know of the others, and the guards that all parts share. */
@SuppressWarnings("NullAway.Init") // the first event sets them
final class AidState {
    private static final long HIGHEST_FEN = 100_000_000_000_000L;
    private static final Set<AidStage> OVER = EnumSet.of(AidStage.CLOSED, AidStage.WITHDRAWN, AidStage.TERMINATED);

    /** While the papers are looked at; a lawyer may be at work already when aid came first. */
    static final Set<AidStage> PAPERS = EnumSet.of(AidStage.RECEIVED, AidStage.SUPPLEMENTING, AidStage.DECIDING);

    AidId id;
    OrganisationId organisation;
    AidStage stage;
    LocalDate receivedOn;
    String category;
    AidScope scope;
    boolean refusedForGood;

    /** An emergency was stated and not yet decided on. */
    boolean emergencyOpen;

    /** Aid was granted before the papers were checked. */
    boolean provisional;

    @Nullable
    SubjectToken person;

    @Nullable
    AidKind kind;

    @Nullable
    CaseReference caseId;

    @Nullable
    PartyReference client;

    @Nullable
    String opponentUscc;

    @Nullable
    LawyerId lawyer;

    boolean accepted;

    /** Who acted as a lawyer in this matter, ever; none of them checks or approves (I-37). */
    final Set<LawyerId> lawyersEver = new HashSet<>();

    @Nullable
    DueDate assignmentDue;

    void mustBeAt(AidStage first, AidStage... others) {
        mustBeAt(EnumSet.of(first, others));
    }

    void mustBeAt(Set<AidStage> stages) {
        mustNotBeOver();
        unless(stages.contains(stage), AidRule.AID_STEP);
    }

    void mustNotBeOver() {
        unless(!OVER.contains(stage) && !refusedForGood, AidRule.AID_ENDED);
    }

    /** A lawyer accepted and works: after the grant, or before it when aid came first. */
    void mustBeInHand() {
        mustNotBeOver();
        unless(accepted && (stage == AidStage.HANDLING || PAPERS.contains(stage)), AidRule.AID_STEP);
    }

    void mustBeAssignedTo(String actor) {
        unless(lawyer != null && lawyer.toString().equals(actor), AidRule.NOT_YOUR_ASSIGNMENT);
    }

    /** Every lawyer this matter ever had keeps away from checking and paying (I-37). */
    void mustNotBeLawyer(String actor) {
        unless(lawyersEver.stream().noneMatch(each -> each.toString().equals(actor)), AidRule.OWN_SUBSIDY);
    }

    static void mustBePassed(@Nullable DueDate due, Clock clock) {
        unless(due != null && due.passedAt(clock.instant()), AidRule.AID_NOT_DUE);
    }

    static void mustBeProof(String hash) {
        unless(!hash.isBlank(), AidRule.AID_PROOF_MISSING);
    }

    /** In 分; nothing recovered is a result, too. */
    static void mustBeSum(long amountFen) {
        unless(amountFen >= 0 && amountFen <= HIGHEST_FEN, AidRule.AID_AMOUNT_UNFIT);
    }

    SubjectToken content() {
        return new SubjectToken(id.value());
    }

    /** Seals text of the matter into the event that is applied next. */
    Sealed seal(Vault vault, String field, String plain) {
        return seal(vault, content(), field, plain);
    }

    Sealed seal(Vault vault, SubjectToken subject, String field, String plain) {
        RuleViolated.unless(!plain.isBlank(), AidRule.AID_TEXT_MISSING);
        return vault.seal(subject, new Place(id.toString(), nextSequence(), field), plain);
    }

    @Nullable
    Sealed sealIfAny(Vault vault, SubjectToken subject, String field, @Nullable String plain) {
        return plain == null || plain.isBlank() ? null : seal(vault, subject, field, plain);
    }

    private static long nextSequence() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? 0 : version + 1;
    }

    static LocalDate today(Clock clock) {
        return BeijingTime.dateOf(clock.instant());
    }
}
