package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ArbitrationCommand.*;
import org.mediation.casework.ArbitrationEvent.*;
import org.mediation.kernel.Vault;
import org.mediation.roster.OutsideBody;

/** The way on to arbitration and to court (申请仲裁、起诉): mediation never stands in it (I-03). */
final class Arbitration {
    private static final Set<Stage> OVER = EnumSet.of(Stage.CLOSED, Stage.ARCHIVED);

    /** Where the application stands. */
    private enum Step {
        NONE,
        PREPARED,
        SUBMITTED,
        FILED,
        AWARDED,
        SUED,
        OVER
    }

    private final CaseState state;
    private final Limitations limitations;
    private final Ending ending;
    private final Remedies remedies;

    private Step step = Step.NONE;
    private boolean fastTrack;
    private boolean serviceRelation;
    private boolean awardOverdue;
    private @Nullable LocalDate lastDay;
    private String institute = "";
    private String awardNo = "";
    private @Nullable DueDate due;

    Arbitration(CaseState state, Limitations limitations, Ending ending, Remedies remedies) {
        this.state = state;
        this.limitations = limitations;
        this.ending = ending;
        this.remedies = remedies;
    }

    /** What is not settled goes to arbitration, or after a default everything that the agreement had settled. */
    @CommandHandler
    void handle(PrepareArbitration command) {
        mustStandAt(Step.NONE, Step.PREPARED, Step.OVER);
        unless(!serviceRelation, CaseRule.ARBITRATION_NOT_OPEN);
        state.mustBeBody(command.institute(), OutsideBody.Kind.INSTITUTE);
        List<ClaimId> carried =
                remedies.isChosen(DefaultRemedy.ARBITRATION) ? List.copyOf(state.claims.keySet()) : state.openClaims();
        unless(!carried.isEmpty(), CaseRule.CLAIM_SETTLED);
        apply(new ArbitrationApplicationPrepared(
                state.id, command.institute(), carried, limitations.earliest(), command.migrantWorkersWages()));
    }

    /** While mediation runs, filing elsewhere ends it (I-03). */
    @CommandHandler
    void handle(SubmitArbitration command, Deadlines deadlines, Clock clock, Vault vault) {
        mustStandAt(Step.PREPARED);
        CaseState.mustNotLieAhead(command.receivedOn(), clock);
        unless(!command.receiptHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new ArbitrationSubmitted(
                state.id,
                institute,
                command.receivedOn(),
                command.receiptHash(),
                deadlines.due("T-ARB-ACC", command.receivedOn())));
        endMediation(command.receiptHash(), vault);
    }

    private void endMediation(String proof, Vault vault) {
        if (CaseState.MEDIATION.contains(state.stage)) {
            ending.joinOther(proof, vault);
        }
    }

    @CommandHandler
    void handle(AbandonArbitration command, Vault vault) {
        mustStandAt(Step.NONE, Step.PREPARED, Step.SUBMITTED, Step.FILED, Step.AWARDED, Step.OVER);
        apply(new ArbitrationAbandoned(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(AcceptArbitration command, Deadlines deadlines, Clock clock) {
        mustStandAt(Step.SUBMITTED);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustFollow(lastDay, command.acceptedOn(), clock);
        apply(new ArbitrationFiled(
                state.id,
                command.docketNo(),
                command.acceptedOn(),
                deadlines.due(fastTrack ? "T-ARB-MIG" : "T-ARB-AWARD", command.acceptedOn())));
    }

    @CommandHandler
    void handle(RefuseArbitration command, Deadlines deadlines, Clock clock, Vault vault) {
        mustStandAt(Step.SUBMITTED);
        CaseState.mustFollow(lastDay, command.servedOn(), clock);
        apply(new ArbitrationRefused(
                state.id,
                command.servedOn(),
                state.seal(vault, "reason", command.reason()),
                deadlines.due("T-SUE", command.servedOn())));
    }

    @CommandHandler
    void handle(CallArbitrationSilent command, Clock clock) {
        mustStandAt(Step.SUBMITTED);
        mustHavePassed(clock);
        apply(new ArbitrationSilent(state.id));
    }

    @CommandHandler
    void handle(CallAwardOverdue command, Clock clock) {
        mustStandAt(Step.FILED);
        mustHavePassed(clock);
        if (!awardOverdue) {
            apply(new AwardOverdue(state.id));
        }
    }

    @CommandHandler
    void handle(RecordAward command, Deadlines deadlines, Clock clock) {
        mustStandAt(Step.FILED);
        CaseState.mustBeNumber(command.awardNo());
        CaseState.mustFollow(lastDay, command.servedOn(), clock);
        CaseState.mustBeAmount(command.amountFen());
        apply(new AwardRecorded(
                state.id,
                command.awardNo(),
                command.servedOn(),
                command.finalForEmployer(),
                command.amountFen(),
                deadlines.due("T-SUE", command.servedOn()),
                command.finalForEmployer() ? deadlines.due("T-SETASIDE", command.servedOn()) : null));
    }

    @CommandHandler
    void handle(TakeAwardEffect command, Clock clock) {
        mustStandAt(Step.AWARDED);
        mustHavePassed(clock);
        apply(new AwardTookEffect(state.id, awardNo, CaseState.today(clock)));
    }

    @CommandHandler
    void handle(RecordArbitralStatement command, Clock clock) {
        mustStandAt(Step.FILED);
        CaseState.mustBeNumber(command.statementNo());
        CaseState.mustFollow(lastDay, command.effectiveOn(), clock);
        apply(new ArbitralStatementRecorded(state.id, command.statementNo(), command.effectiveOn()));
    }

    /** What a court has filed is a fact, whether or not arbitration should have come first; it ends mediation too. */
    @CommandHandler
    void handle(FileSuit command, Clock clock, Vault vault) {
        mustNotBeClosed();
        unless(step != Step.SUED, CaseRule.ARBITRATION_STEP);
        state.mustBeBody(command.court(), OutsideBody.Kind.COURT);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustNotLieAhead(command.filedOn(), clock);
        apply(new SuitFiled(state.id, command.court(), command.docketNo(), command.filedOn()));
        endMediation(command.docketNo(), vault);
    }

    @CommandHandler
    void handle(RecordCourtDecision command, Clock clock) {
        mustStandAt(Step.SUED);
        unless(
                command.kind() == TitleKind.JUDGMENT || command.kind() == TitleKind.COURT_STATEMENT,
                CaseRule.TITLE_UNFIT);
        CaseState.mustBeNumber(command.titleNo());
        CaseState.mustFollow(lastDay, command.effectiveOn(), clock);
        apply(new SuitDecided(state.id, command.kind(), command.titleNo(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(WithdrawSuit command, Vault vault) {
        mustStandAt(Step.SUED);
        apply(new SuitWithdrawn(state.id, state.seal(vault, "reason", command.reason())));
    }

    private void mustHavePassed(Clock clock) {
        unless(due != null && state.current(due).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
    }

    private void mustStandAt(Step... steps) {
        mustNotBeClosed();
        unless(Arrays.asList(steps).contains(step), CaseRule.ARBITRATION_STEP);
    }

    private void mustNotBeClosed() {
        unless(!OVER.contains(state.stage), CaseRule.CASE_ENDED);
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        serviceRelation = event.disputeKind() == DisputeKind.SERVICE_RELATION;
    }

    @EventSourcingHandler
    void on(ArbitrationApplicationPrepared event) {
        step = Step.PREPARED;
        institute = event.institute();
        fastTrack = event.fastTrack();
    }

    @EventSourcingHandler
    void on(ArbitrationSubmitted event) {
        lastDay = event.receivedOn();
        step = Step.SUBMITTED;
        due = event.docketingDue();
    }

    @EventSourcingHandler
    void on(ArbitrationFiled event) {
        lastDay = event.acceptedOn();
        step = Step.FILED;
        due = event.awardDue();
        awardOverdue = false;
    }

    @EventSourcingHandler
    void on(AwardOverdue event) {
        awardOverdue = true;
    }

    @EventSourcingHandler
    void on(AwardRecorded event) {
        step = Step.AWARDED;
        awardNo = event.awardNo();
        due = event.suitDue();
    }

    @EventSourcingHandler
    void on(SuitFiled event) {
        lastDay = event.filedOn();
        step = Step.SUED;
    }

    @EventSourcingHandler
    void on(ArbitrationAbandoned event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(ArbitrationRefused event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(ArbitrationSilent event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(AwardTookEffect event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(ArbitralStatementRecorded event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(SuitDecided event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(SuitWithdrawn event) {
        step = Step.OVER;
    }
}
