package org.mediation.hotline;

import static org.mediation.kernel.Role.HOTLINE_AGENT;
import static org.mediation.kernel.Role.HOTLINE_DISPATCHER;
import static org.mediation.kernel.Role.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Asking the caller afterwards (回访): f9 to f11. */
public sealed interface VisitCommand extends TicketCommand {

    /** Records what the caller says (回访); whoever handled the ticket does not ask. */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo({VisitEvent.TicketVisited.class, VisitEvent.TicketCompleted.class})
    record VisitCaller(
            TicketId ticketId,
            boolean contacted,
            @Nullable Boolean solved,
            @Nullable Boolean satisfied,
            @Nullable String comment)
            implements VisitCommand {}

    /** Sends it back to be handled once more (重新办理). */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo(VisitEvent.TicketReopened.class)
    record ReopenTicket(TicketId ticketId, String reason) implements VisitCommand {}

    /** Completes it though the caller is not content, for a good reason (确认办结). */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo({VisitEvent.DiscontentExplained.class, VisitEvent.TicketCompleted.class})
    record ExplainDiscontent(TicketId ticketId, String reason) implements VisitCommand {}

    /** Hands it to those who oversee (转督办). */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo({VisitEvent.TicketPutUnderOversight.class, VisitEvent.TicketCompleted.class})
    record PutTicketUnderOversight(TicketId ticketId, String reason) implements VisitCommand {}

    /** Nobody has asked the caller in time (回访超期). */
    @AllowedFor(SYSTEM)
    @LeadsTo(VisitEvent.TicketVisitOverdue.class)
    record CallVisitOverdue(TicketId ticketId) implements VisitCommand {}
}
