package org.mediation.hotline;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.Vault;
import org.mediation.roster.Roster;

/** One request to the hotline 12351 (工单), from the call to its completion; its parts share one {@link TicketState}. */
@AggregateRoot
public class HotlineTicket {
    @AggregateIdentifier
    private TicketId id;

    private final TicketState state = new TicketState();

    @AggregateMember
    private final Call call = new Call(state);

    @AggregateMember
    private final Emergency emergency = new Emergency(state);

    @AggregateMember
    private final Dispatching dispatching = new Dispatching(state);

    @AggregateMember
    private final Handling handling = new Handling(state);

    @AggregateMember
    private final Visiting visiting = new Visiting(state);

    protected HotlineTicket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(
            CallCommand.RegisterTicket command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            TicketNumbers numbers) {
        state.id = command.ticketId();
        call.register(command, deadlines, clock, vault, roster, numbers);
    }

    @EventSourcingHandler
    void on(CallEvent.TicketRegistered event) {
        id = event.ticketId();
        state.id = event.ticketId();
    }

    public TicketStep step() {
        return state.step;
    }
}
