package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.calendar.Thresholds;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.ReferralEvent.*;
import org.mediation.casework.SessionEvent.UndisputedFactsConfirmed;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.roster.OutsideBody;

/** The hand-over from a court or a commission and back (委派、委托、建议调解): its answer, its clock, its result. */
final class Referral {
    private static final Set<Stage> AFTER_MEDIATION = EnumSet.of(Stage.PERFORMANCE, Stage.CONCLUDED);

    private final CaseState state;
    private final Review review;
    private final Consents consents;

    private LocalDate receivedOn = LocalDate.MIN;
    private @Nullable ReferralReceived received;
    private @Nullable AgreementDrafted draft;
    private @Nullable EndReason endedBecause;
    private boolean inForce;
    private boolean unanswered;
    private boolean undisputedFacts;
    private boolean filedWithBody;
    private boolean reported;
    private boolean answeredOnAgreement;
    private boolean answeredOnRest;

    Referral(CaseState state, Review review, Consents consents) {
        this.state = state;
        this.review = review;
        this.consents = consents;
    }

    /** The rule by which the organisation has to answer. */
    static String answerRule(ReferralKind kind) {
        return kind.from() == OutsideBody.Kind.COURT ? "T-CRT-ACK" : "T-ARB-ACK";
    }

    void receive(ReceiveReferral command, Deadlines deadlines, DueDate answerDue, Clock clock) {
        boolean court = command.kind().from() == OutsideBody.Kind.COURT;
        unless(court == (command.arbitrationStatus() != null), CaseRule.ARBITRATION_STATUS);
        unless(
                (command.kind() == ReferralKind.COURT_ENTRUSTED) == (command.procedure() != null),
                CaseRule.PROCEDURE_MISSING);
        unless(
                (command.arbitrationStatus() == ArbitrationStatus.AWARD_RECEIVED) == (command.awardServedOn() != null),
                CaseRule.AWARD_DAY_MISSING);
        CaseState.mustNotLieAhead(command.bodyReceivedOn(), clock);
        LocalDate served = command.awardServedOn();
        if (served != null) {
            CaseState.mustNotLieAhead(served, clock);
        }
        apply(new ReferralReceived(
                state.id,
                command.kind(),
                command.body(),
                command.number(),
                command.procedure(),
                command.bodyReceivedOn(),
                command.arbitrationStatus(),
                command.arbitrationStatus() == ArbitrationStatus.NOT_YET
                        && command.disputeKind() != DisputeKind.SERVICE_RELATION,
                command.consentRecorded(),
                answerDue,
                served == null ? null : deadlines.due("T-SUE", served)));
    }

    /** The model goes on with the acknowledgement, so everything that it reads stands before. */
    @CommandHandler
    void handle(AcknowledgeReferral command, Deadlines deadlines, Thresholds thresholds, Clock clock, Vault vault) {
        ReferralReceived referral = mustAwaitAnswer();
        review.screen(deadlines, thresholds);
        if (referral.consentRecorded()) {
            consents.recordedBy(referral, deadlines, clock, vault);
        }
        apply(new ReferralAcknowledged(state.id, period(referral, deadlines, clock)));
    }

    private DueDate period(ReferralReceived referral, Deadlines deadlines, Clock clock) {
        LocalDate today = CaseState.today(clock);
        return switch (referral.kind()) {
            case COURT_DELEGATED -> deadlines.due("T-CRT-DEL", today);
            case COURT_ENTRUSTED ->
                deadlines.due(referral.procedure() == CourtProcedure.SIMPLIFIED ? "T-CRT-ENT-S" : "T-CRT-ENT-O", today);
            case ARBITRATION_SUGGESTED -> deadlines.due("T-MED", receivedOn);
            case ARBITRATION_ENTRUSTED -> deadlines.due("T-ARB-ENT", today);
        };
    }

    @CommandHandler
    void handle(DeclineReferral command, Vault vault) {
        mustAwaitAnswer();
        apply(new ReferralDeclined(state.id, state.seal(vault, "reason", command.reason())));
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.REJECTED, 0, null));
    }

    @CommandHandler
    void handle(CallReferralUnanswered command, Clock clock) {
        ReferralReceived referral = mustAwaitAnswer();
        unless(state.current(referral.referralAnswerDue()).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        if (!unanswered) {
            apply(new ReferralUnanswered(state.id));
        }
    }

    @CommandHandler
    void handle(RecallReferral command, Vault vault) {
        mustAwaitAnswer();
        apply(new ReferralRecalled(state.id, state.seal(vault, "reason", command.reason())));
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.TRANSFERRED, 0, null));
    }

    @CommandHandler
    void handle(FileAgreementWithBody command) {
        mustBeReferred();
        state.mustStandAt(AFTER_MEDIATION);
        AgreementDrafted drafted = draft;
        if (drafted == null || !inForce) {
            throw new RuleViolated(CaseRule.AGREEMENT_MISSING);
        }
        unless(!filedWithBody, CaseRule.REFERRAL_STEP);
        apply(new AgreementFiledWithBody(state.id, drafted.agreementId(), drafted.contentHash()));
        if (state.outcome == Outcome.PARTIAL_SUCCESS) {
            apply(new ResultReported(state.id, Outcome.PARTIAL_SUCCESS, null, undisputedFacts));
        }
    }

    /** What an agreement settles goes by the agreement itself; what it leaves open is reported like a failure. */
    @CommandHandler
    void handle(ReportResult command) {
        mustBeReferred();
        state.mustStandAt(AFTER_MEDIATION);
        Outcome outcome = state.outcome;
        boolean nothingToTell = inForce && outcome != Outcome.PARTIAL_SUCCESS;
        if (outcome == null || nothingToTell || reported) {
            throw new RuleViolated(CaseRule.REFERRAL_STEP);
        }
        apply(new ResultReported(state.id, outcome, endedBecause, undisputedFacts));
        apply(new FileReturned(state.id));
    }

    @CommandHandler
    void handle(IssueCourtStatement command, Clock clock) {
        ReferralReceived referral = mustAwaitBody(filedWithBody && !answeredOnAgreement, ReferralKind.COURT_ENTRUSTED);
        CaseState.mustBeNumber(command.statementNo());
        CaseState.mustFollow(referral.bodyReceivedOn(), command.effectiveOn(), clock);
        apply(new CourtStatementIssued(state.id, command.statementNo(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AllowSuitWithdrawal command, Clock clock) {
        boolean settledOnSpot = reported && endedBecause == null;
        ReferralReceived referral =
                mustAwaitBody((filedWithBody || settledOnSpot) && !answeredOnAgreement, ReferralKind.COURT_ENTRUSTED);
        CaseState.mustBeNumber(command.rulingNo());
        CaseState.mustFollow(referral.bodyReceivedOn(), command.ruledOn(), clock);
        apply(new SuitWithdrawalAllowed(state.id, command.rulingNo(), command.ruledOn()));
    }

    /** A dispute that has not been to arbitration is not filed; it goes there first (b10, LDMAL art. 5). */
    @CommandHandler
    void handle(RegisterCourtFiling command, Clock clock) {
        ReferralReceived referral = mustAwaitBody(toldOfRest(), ReferralKind.COURT_DELEGATED);
        unless(!referral.arbitrationFirst(), CaseRule.ARBITRATION_FIRST);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustFollow(referral.bodyReceivedOn(), command.filedOn(), clock);
        apply(new CourtFiled(state.id, command.docketNo(), command.filedOn()));
    }

    @CommandHandler
    void handle(LeaveUnfiled command, Vault vault) {
        mustAwaitBody(toldOfRest(), ReferralKind.COURT_DELEGATED);
        apply(new CourtNotFiled(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(ResumeProcedure command, Clock clock) {
        ReferralReceived referral =
                mustAwaitBody(toldOfRest(), ReferralKind.COURT_ENTRUSTED, ReferralKind.ARBITRATION_ENTRUSTED);
        CaseState.mustFollow(referral.bodyReceivedOn(), command.resumedOn(), clock);
        apply(new ProcedureResumed(state.id, command.resumedOn()));
    }

    private ReferralReceived mustBeReferred() {
        ReferralReceived referral = received;
        if (referral == null) {
            throw new RuleViolated(CaseRule.NOT_REFERRED);
        }
        return referral;
    }

    private ReferralReceived mustAwaitAnswer() {
        ReferralReceived referral = mustBeReferred();
        state.mustBeIn(Stage.REGISTERED);
        return referral;
    }

    /** The body knows what is not settled, and has not said yet what it does about it. */
    private boolean toldOfRest() {
        boolean told = reported || filedWithBody && state.outcome == Outcome.PARTIAL_SUCCESS;
        return told && !answeredOnRest;
    }

    /** A file that a body handed over is not closed before that body knows how it ended. */
    boolean isBodyTold() {
        return received == null || filedWithBody || reported;
    }

    private ReferralReceived mustAwaitBody(boolean awaited, ReferralKind... kinds) {
        ReferralReceived referral = mustBeReferred();
        state.mustStandAt(AFTER_MEDIATION);
        unless(awaited && Set.of(kinds).contains(referral.kind()), CaseRule.REFERRAL_STEP);
        return referral;
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        receivedOn = event.receivedAt().atZoneSameInstant(CaseState.BEIJING).toLocalDate();
    }

    @EventSourcingHandler
    void on(ReferralReceived event) {
        received = event;
        state.referred = true;
    }

    @EventSourcingHandler
    void on(ReferralAcknowledged event) {
        if (state.stage == Stage.REGISTERED) {
            state.stage = Stage.CONSENT;
        }
    }

    @EventSourcingHandler
    void on(ReferralDeclined event) {
        state.outcome = Outcome.REJECTED;
    }

    @EventSourcingHandler
    void on(ReferralUnanswered event) {
        unanswered = true;
    }

    @EventSourcingHandler
    void on(UndisputedFactsConfirmed event) {
        undisputedFacts = true;
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        draft = event;
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        inForce = true;
    }

    @EventSourcingHandler
    void on(ClosingEvent.MediationTerminated event) {
        endedBecause = event.reason();
    }

    @EventSourcingHandler
    void on(AgreementFiledWithBody event) {
        filedWithBody = true;
    }

    @EventSourcingHandler
    void on(ResultReported event) {
        reported = true;
    }

    @EventSourcingHandler
    void on(CourtStatementIssued event) {
        answeredOnAgreement = true;
    }

    @EventSourcingHandler
    void on(SuitWithdrawalAllowed event) {
        answeredOnAgreement = true;
    }

    @EventSourcingHandler
    void on(CourtFiled event) {
        answeredOnRest = true;
    }

    @EventSourcingHandler
    void on(CourtNotFiled event) {
        answeredOnRest = true;
    }

    @EventSourcingHandler
    void on(ProcedureResumed event) {
        answeredOnRest = true;
    }
}
