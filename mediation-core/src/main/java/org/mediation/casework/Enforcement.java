package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.RemedyCommand.AcceptEnforcement;
import org.mediation.casework.RemedyCommand.ApplyForEnforcement;
import org.mediation.casework.RemedyCommand.CloseEnforcement;
import org.mediation.casework.RemedyCommand.RefuseEnforcement;
import org.mediation.casework.RemedyEvent.EnforcementAccepted;
import org.mediation.casework.RemedyEvent.EnforcementApplied;
import org.mediation.casework.RemedyEvent.EnforcementClosed;
import org.mediation.casework.RemedyEvent.EnforcementRefused;
import org.mediation.casework.RemedyEvent.RemedyChosen;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.roster.OutsideBody;

/** Enforcement by a court (强制执行): on a title and on nothing else (j7, I-18). */
final class Enforcement {
    /** Where the application stands. */
    private enum Step {
        NONE,
        APPLIED,
        RUNNING,
        OVER
    }

    private final CaseState state;
    private final Remedies remedies;
    private final Titles titles;
    private Step step = Step.NONE;
    private @Nullable TitleKind title;
    private @Nullable LocalDate lastDay;

    Enforcement(CaseState state, Remedies remedies, Titles titles) {
        this.state = state;
        this.remedies = remedies;
        this.titles = titles;
    }

    @CommandHandler
    void handle(ApplyForEnforcement command, Clock clock) {
        mustStandAt(Step.NONE);
        state.mustBeBody(command.court(), OutsideBody.Kind.COURT);
        CaseState.mustNotLieAhead(command.receivedOn(), clock);
        String number = titles.number(command.title());
        if (number == null) {
            throw new RuleViolated(CaseRule.TITLE_MISSING);
        }
        apply(new EnforcementApplied(state.id, command.court(), command.title(), number, command.receivedOn()));
    }

    @CommandHandler
    void handle(AcceptEnforcement command, Clock clock) {
        mustStandAt(Step.APPLIED);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustFollow(lastDay, command.acceptedOn(), clock);
        apply(new EnforcementAccepted(state.id, command.docketNo(), command.acceptedOn()));
    }

    @CommandHandler
    void handle(RefuseEnforcement command, Vault vault) {
        mustStandAt(Step.APPLIED);
        apply(new EnforcementRefused(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(CloseEnforcement command, Clock clock) {
        boolean withdrawn = command.result() == EnforcementResult.WITHDRAWN && step != Step.OVER;
        mustStandAt(withdrawn ? step : Step.RUNNING);
        CaseState.mustFollow(lastDay, command.closedOn(), clock);
        unless(
                command.result() != EnforcementResult.FULLY_ENFORCED || remedies.noMoneyLeft(title),
                CaseRule.ENFORCEMENT_NOT_FULL);
        apply(new EnforcementClosed(state.id, command.result(), command.closedOn()));
    }

    private void mustStandAt(Step expected) {
        remedies.mustHaveChosen(DefaultRemedy.ENFORCEMENT);
        unless(step == expected, CaseRule.REMEDY_STEP);
    }

    @EventSourcingHandler
    void on(RemedyChosen event) {
        step = Step.NONE;
    }

    @EventSourcingHandler
    void on(EnforcementApplied event) {
        lastDay = event.receivedOn();
        step = Step.APPLIED;
        title = event.title();
    }

    @EventSourcingHandler
    void on(EnforcementAccepted event) {
        lastDay = event.acceptedOn();
        step = Step.RUNNING;
    }

    @EventSourcingHandler
    void on(EnforcementRefused event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(EnforcementClosed event) {
        step = Step.OVER;
    }
}
