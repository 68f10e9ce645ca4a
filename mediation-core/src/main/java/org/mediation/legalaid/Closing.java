package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Header;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidClosingEvent.*;
import org.mediation.legalaid.AidHandlingEvent.AidHandlingEnded;

/** The closing file, its quality, and the subsidy (结案与补贴): e10 and e11. */
final class Closing {
    private final AidState state;
    private final Set<AidKind> paid = EnumSet.noneOf(AidKind.class);
    private @Nullable DueDate fileDue;
    private @Nullable AidResult result;
    private long recoveredFen;
    private long subsidyFen;
    private boolean escalated;

    Closing(AidState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(SubmitAidFile command, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.FILING);
        state.mustBeAssignedTo(actor);
        AidState.mustBeSum(command.recoveredFen());
        AidState.mustBeProof(command.documentsHash());
        apply(new AidFileSubmitted(
                state.id,
                command.result(),
                command.recoveredFen(),
                command.awarded(),
                state.seal(vault, "report", command.report()),
                command.documentsHash(),
                state.sealIfAny(vault, state.content(), "opinion", command.opinion())));
    }

    @CommandHandler
    void handle(EscalateAidFile command, Clock clock) {
        state.mustBeAt(AidStage.FILING);
        AidState.mustBePassed(fileDue, clock);
        if (!escalated) {
            apply(new AidFileOverdue(state.id));
        }
    }

    @CommandHandler
    void handle(
            ReturnAidFile command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.CHECKING);
        state.mustNotBeLawyer(actor);
        apply(new AidFileReturned(
                state.id,
                state.seal(vault, "reason", command.reason()),
                deadlines.due("T-AID-CLOSE", AidState.today(clock))));
    }

    @CommandHandler
    void handle(CheckAidQuality command, StandardsInForce standards, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.CHECKING);
        state.mustNotBeLawyer(actor);
        unless(command.score() >= 0 && command.score() <= 100, AidRule.QUALITY_SCORE_UNFIT);
        AidStandards inForce = standards.of(state.organisation);
        unless(inForce.knowsDifficulty(command.difficulty()), AidRule.DIFFICULTY_UNKNOWN);
        AidKind kind = known(state.kind);
        ScaleLine line = inForce.line(kind, known(result), command.difficulty())
                .orElseThrow(() -> new RuleViolated(AidRule.SUBSIDY_SCALE_MISSING));
        apply(new AidQualityChecked(state.id, command.score(), command.difficulty(), actor));
        apply(new SubsidyCalculated(state.id, kind, command.difficulty(), inForce.version(), line.amountFen()));
    }

    @CommandHandler
    void handle(ApproveSubsidy command, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.APPROVING);
        state.mustNotBeLawyer(actor);
        apply(new SubsidyApproved(state.id, subsidyFen, actor, subsidyFen > 0));
    }

    @CommandHandler
    void handle(PaySubsidy command, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        unless(!paid.contains(known(state.kind)), AidRule.SUBSIDY_PAID_ONCE);
        state.mustBeAt(AidStage.PAYING);
        state.mustNotBeLawyer(actor);
        AidState.mustBeProof(command.proofHash());
        unless(!command.paidOn().isAfter(AidState.today(clock)), AidRule.AID_STEP_UNFIT);
        apply(new SubsidyPaid(
                state.id, known(state.kind), known(state.lawyer), subsidyFen, command.paidOn(), command.proofHash()));
    }

    @CommandHandler
    void handle(CloseAid command) {
        state.mustBeAt(AidStage.PAID);
        apply(new AidClosed(state.id, known(result), recoveredFen));
    }

    /** What an earlier step has brought; without it this one is not at hand. */
    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new RuleViolated(AidRule.AID_STEP);
        }
        return value;
    }

    @EventSourcingHandler
    void on(AidHandlingEnded event) {
        fileDue = event.fileDue();
    }

    @EventSourcingHandler
    void on(AidFileSubmitted event) {
        result = event.result();
        recoveredFen = event.recoveredFen();
        state.stage = AidStage.CHECKING;
    }

    @EventSourcingHandler
    void on(AidFileOverdue event) {
        escalated = true;
    }

    @EventSourcingHandler
    void on(AidFileReturned event) {
        fileDue = event.fileDue();
        escalated = false;
        state.stage = AidStage.FILING;
    }

    @EventSourcingHandler
    void on(SubsidyCalculated event) {
        subsidyFen = event.amountFen();
        state.stage = AidStage.APPROVING;
    }

    @EventSourcingHandler
    void on(SubsidyApproved event) {
        state.stage = event.payable() ? AidStage.PAYING : AidStage.PAID;
    }

    @EventSourcingHandler
    void on(SubsidyPaid event) {
        paid.add(event.kind());
        state.stage = AidStage.PAID;
    }

    @EventSourcingHandler
    void on(AidClosed event) {
        state.stage = AidStage.CLOSED;
    }
}
