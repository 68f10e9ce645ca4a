package org.mediation.hotline;

import org.mediation.kernel.MatterEvent;

/** Everything that can have happened to a {@link HotlineTicket}; stored for ever, so fields are only ever added. */
public sealed interface TicketEvent extends MatterEvent
        permits CallEvent, EmergencyEvent, DispatchEvent, HandlingEvent, VisitEvent {
    TicketId ticketId();

    @Override
    default TicketId matter() {
        return ticketId();
    }
}
