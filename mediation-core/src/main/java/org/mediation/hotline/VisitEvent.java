package org.mediation.hotline;

import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened after the answer (回访办结). */
public sealed interface VisitEvent extends TicketEvent {

    /** @param discontent the caller was reached and has not got, or does not like, what came of it */
    record TicketVisited(
            TicketId ticketId,
            boolean contacted,
            @Nullable Boolean solved,
            @Nullable Boolean satisfied,
            @Nullable Sealed comment,
            @RoutingFact boolean discontent)
            implements VisitEvent {}

    record TicketReopened(TicketId ticketId, Sealed reason) implements VisitEvent {}

    record DiscontentExplained(TicketId ticketId, Sealed reason) implements VisitEvent {}

    record TicketPutUnderOversight(TicketId ticketId, Sealed reason) implements VisitEvent {}

    record TicketVisitOverdue(TicketId ticketId, DueDate visitDue) implements VisitEvent {}

    /** It is done (办结). @param inTime no unit was late with it */
    record TicketCompleted(TicketId ticketId, TicketResult resultCode, boolean inTime) implements VisitEvent {}
}
