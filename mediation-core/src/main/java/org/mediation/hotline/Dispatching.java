package org.mediation.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.*;
import static org.mediation.hotline.TicketStep.*;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.calendar.Thresholds;
import org.mediation.hotline.DispatchCommand.*;
import org.mediation.hotline.DispatchEvent.*;
import org.mediation.hotline.VisitEvent.TicketReopened;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Roster;

/** Finding the unit (派单): sent, received, returned a few times at most, and then named for good. */
final class Dispatching {
    private final TicketState state;
    private int round = 1;
    private int returns;
    private boolean decidedAbove;
    private @Nullable DueDate returnDue;

    Dispatching(TicketState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(DispatchTicket command, Deadlines deadlines, Thresholds thresholds, Clock clock, Roster roster) {
        state.mustBeAt(DISPATCHING);
        DueDate mayReturnUntil = deadlines.due("T-HL-RET", clock.instant());
        dispatch(command.unit(), command.difficulty(), mayReturnUntil, deadlines, thresholds, clock, roster);
    }

    @CommandHandler
    void handle(AssignUnit command, Deadlines deadlines, Thresholds thresholds, Clock clock, Roster roster) {
        state.mustBeAt(RETURNING);
        unless(decidedAbove, TICKET_STEP);
        dispatch(command.unit(), command.difficulty(), null, deadlines, thresholds, clock, roster);
    }

    private void dispatch(
            OrganisationId unit,
            Difficulty difficulty,
            @Nullable DueDate mayReturnUntil,
            Deadlines deadlines,
            Thresholds thresholds,
            Clock clock,
            Roster roster) {
        unless(roster.organisation(unit).filter(OrganisationEntry::active).isPresent(), UNIT_CLOSED);
        DueDate handlingDue = deadlines.due(difficulty.limit(), clock.instant());
        apply(new TicketDispatched(
                state.id,
                unit,
                difficulty,
                round,
                mayReturnUntil,
                handlingDue,
                Urging.at(thresholds, clock.instant(), handlingDue)));
    }

    @CommandHandler
    void handle(ReceiveTicket command) {
        state.mustBeAt(RECEIVING);
        apply(new TicketReceived(state.id));
    }

    @CommandHandler
    void handle(ProposeReturn command, Thresholds thresholds, Clock clock, Vault vault) {
        state.mustBeAt(RECEIVING);
        unless(returnDue != null && !returnDue.passedAt(clock.instant()), RETURN_TOO_LATE);
        boolean last = returns >= thresholds.get("N-HL-RETURNS").value();
        apply(new TicketReturnProposed(state.id, state.seal(vault, "reason", command.reason()), last));
    }

    @CommandHandler
    void handle(AcceptReturn command) {
        mustBeDecidedHere();
        apply(new TicketReturnAccepted(state.id));
    }

    @CommandHandler
    void handle(RejectReturn command, Vault vault) {
        mustBeDecidedHere();
        apply(new TicketReturnRejected(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(LetDispatchStand command, Clock clock) {
        state.mustBeAt(RECEIVING);
        unless(returnDue != null && returnDue.passedAt(clock.instant()), TICKET_DUE_NOT_REACHED);
        apply(new TicketDeemedReceived(state.id));
    }

    private void mustBeDecidedHere() {
        state.mustBeAt(RETURNING);
        unless(!decidedAbove, RETURN_DECIDED_ABOVE);
    }

    @EventSourcingHandler
    void on(TicketDispatched event) {
        returnDue = event.returnDue();
        state.handlingDue = event.handlingDue();
        state.step = event.returnDue() == null ? HANDLING : RECEIVING;
    }

    @EventSourcingHandler
    void on(TicketReceived event) {
        state.step = HANDLING;
    }

    @EventSourcingHandler
    void on(TicketDeemedReceived event) {
        state.step = HANDLING;
    }

    @EventSourcingHandler
    void on(TicketReturnProposed event) {
        returns++;
        decidedAbove = event.lastReturn();
        state.step = RETURNING;
    }

    @EventSourcingHandler
    void on(TicketReturnAccepted event) {
        state.step = DISPATCHING;
    }

    @EventSourcingHandler
    void on(TicketReturnRejected event) {
        state.step = HANDLING;
    }

    @EventSourcingHandler
    void on(TicketReopened event) {
        round++;
        state.step = DISPATCHING;
    }
}
