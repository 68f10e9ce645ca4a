package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.Stage.UNDER_REVIEW;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.calendar.Thresholds;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.casework.PartyEvent.ElectedRepresentativesRegistered;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.kernel.Header;
import org.mediation.kernel.Vault;

/** Whether the organisation takes the case (受理审查): screening, then acceptance or rejection. */
@SuppressWarnings("NullAway.Init") // the first event sets them
final class Review {
    private final CaseState state;
    private final PartyRoll parties;
    private final Limitations limitations;

    private String registeredBy;
    private DueDate acceptanceDue;
    private boolean escalated;
    private boolean screened;
    private boolean changedSinceScreening;

    Review(CaseState state, PartyRoll parties, Limitations limitations) {
        this.state = state;
        this.parties = parties;
        this.limitations = limitations;
    }

    @CommandHandler
    void handle(ScreenCase command, Deadlines deadlines, Thresholds thresholds) {
        state.mustBeIn(UNDER_REVIEW);
        screen(deadlines, thresholds);
    }

    void screen(Deadlines deadlines, Thresholds thresholds) {
        limitations.assess(deadlines);
        long persons = parties.workers();
        boolean collective = thresholds.get("N-COLLECTIVE").reachedBy(persons);
        boolean major = thresholds.get("N-MAJOR-PERSONS").reachedBy(persons)
                || thresholds.get("N-MAJOR-AMOUNT").reachedBy(state.claimedFen());
        apply(new CaseScreened(
                state.id,
                collective,
                major,
                collective || major,
                persons,
                state.claimedFen(),
                thresholds.get("N-COLLECTIVE").ruleVersion()));
    }

    /** What changed under review is screened first, so that nothing passes the thresholds by being added late. */
    @CommandHandler
    void handle(
            AcceptCase command, Deadlines deadlines, Thresholds thresholds, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeScreened();
        unless(
                command.inScope()
                        && command.competent()
                        && command.notDecidedElsewhere()
                        && command.notAdministrative(),
                CaseRule.ACCEPTANCE_CONDITIONS);
        boolean aboveClerkLimit = thresholds.get("N-CLERK-PERSONS").reachedBy(parties.workers())
                || thresholds.get("N-CLERK-AMOUNT").reachedBy(state.claimedFen());
        unless(!(aboveClerkLimit && actor.equals(registeredBy)), CaseRule.FOUR_EYES);
        if (changedSinceScreening) {
            screen(deadlines, thresholds);
        }
        apply(new CaseAccepted(state.id, actor, deadlines.limits().get("T-ACC").ruleVersion()));
    }

    @CommandHandler
    void handle(RejectCase command, Deadlines deadlines, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeScreened();
        unless(!command.remedies().isEmpty(), CaseRule.REMEDIES_MISSING);
        apply(new CaseRejected(
                state.id,
                command.reason(),
                command.remedies(),
                state.sealIfAny(vault, "explanation", command.explanation()),
                actor,
                deadlines.limits().get("T-ACC").ruleVersion()));
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.REJECTED, 0, null));
    }

    private void mustBeScreened() {
        state.mustBeIn(UNDER_REVIEW);
        unless(screened, CaseRule.WRONG_STAGE);
    }

    @CommandHandler
    void handle(EscalateAcceptance command, Clock clock) {
        state.mustBeIn(UNDER_REVIEW);
        unless(state.current(acceptanceDue).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        if (!escalated) {
            apply(new AcceptanceOverdue(state.id));
        }
    }

    @EventSourcingHandler
    void on(CaseRegistered event, @MetaDataValue(Header.ACTOR) String actor) {
        registeredBy = actor;
        acceptanceDue = event.acceptanceDue();
    }

    @EventSourcingHandler
    void on(PartyAdded event) {
        changedSinceScreening = true;
    }

    @EventSourcingHandler
    void on(ElectedRepresentativesRegistered event) {
        changedSinceScreening = true;
    }

    @EventSourcingHandler
    void on(ClaimAdded event) {
        changedSinceScreening = true;
    }

    @EventSourcingHandler
    void on(ClaimAmended event) {
        changedSinceScreening = true;
    }

    @EventSourcingHandler
    void on(ClaimWithdrawn event) {
        changedSinceScreening = true;
    }

    @EventSourcingHandler
    void on(CaseScreened event) {
        screened = true;
        changedSinceScreening = false;
    }

    @EventSourcingHandler
    void on(AcceptanceOverdue event) {
        escalated = true;
    }

    @EventSourcingHandler
    void on(CaseAccepted event) {
        state.stage = Stage.CONSENT;
    }

    @EventSourcingHandler
    void on(CaseRejected event) {
        state.outcome = Outcome.REJECTED;
        state.stage = Stage.CLOSED;
    }
}
