package org.mediation.hotline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.MatterCommand;

/** Everything that can be asked of a {@link HotlineTicket}; each is decided by the aggregate and by nothing else. */
public sealed interface TicketCommand extends MatterCommand
        permits CallCommand, EmergencyCommand, DispatchCommand, HandlingCommand, VisitCommand {
    @TargetAggregateIdentifier
    TicketId ticketId();

    @Override
    default TicketId matter() {
        return ticketId();
    }
}
