package org.mediation.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.OrganisationId;

/** What can have happened until a unit had the ticket (派单). */
public sealed interface DispatchEvent extends TicketEvent {

    /**
     * A unit was named.
     *
     * @param round 1 for the first time; a ticket that was reopened begins another
     * @param returnDue until when the unit may return it; none when the unit was named for good
     * @param urgeAt when the unit is reminded
     */
    record TicketDispatched(
            TicketId ticketId,
            OrganisationId unit,
            Difficulty difficulty,
            int round,
            @RoutingFact @Nullable DueDate returnDue,
            @RoutingFact DueDate handlingDue,
            @RoutingFact Instant urgeAt)
            implements DispatchEvent {}

    record TicketReceived(TicketId ticketId) implements DispatchEvent {}

    /** @param lastReturn it was returned so often that those above decide */
    record TicketReturnProposed(
            TicketId ticketId, Sealed reason, @RoutingFact boolean lastReturn) implements DispatchEvent {}

    record TicketReturnAccepted(TicketId ticketId) implements DispatchEvent {}

    record TicketReturnRejected(TicketId ticketId, Sealed reason) implements DispatchEvent {}

    record TicketDeemedReceived(TicketId ticketId) implements DispatchEvent {}
}
