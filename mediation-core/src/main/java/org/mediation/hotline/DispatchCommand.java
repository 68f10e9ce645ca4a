package org.mediation.hotline;

import static org.mediation.kernel.Role.HOTLINE_DISPATCHER;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.SYSTEM;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.roster.OrganisationId;

/** Finding the unit that handles a ticket (派单): f4, f5. */
public sealed interface DispatchCommand extends TicketCommand {

    /** Sends it to a unit (派单); the difficulty decides how long the unit has. */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo(DispatchEvent.TicketDispatched.class)
    record DispatchTicket(TicketId ticketId, OrganisationId unit, Difficulty difficulty) implements DispatchCommand {}

    @AllowedFor(TICKET_HANDLER)
    @LeadsTo(DispatchEvent.TicketReceived.class)
    record ReceiveTicket(TicketId ticketId) implements DispatchCommand {}

    /** Says that another unit is competent (申请退单). */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo(DispatchEvent.TicketReturnProposed.class)
    record ProposeReturn(TicketId ticketId, String reason) implements DispatchCommand {}

    /** Takes it back for another dispatch (同意退单). */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo(DispatchEvent.TicketReturnAccepted.class)
    record AcceptReturn(TicketId ticketId) implements DispatchCommand {}

    /** Leaves it where it is (不同意退单). */
    @AllowedFor(HOTLINE_DISPATCHER)
    @LeadsTo(DispatchEvent.TicketReturnRejected.class)
    record RejectReturn(TicketId ticketId, String reason) implements DispatchCommand {}

    /** Names the unit for good, when it was returned too often (指定承办单位). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(DispatchEvent.TicketDispatched.class)
    record AssignUnit(TicketId ticketId, OrganisationId unit, Difficulty difficulty) implements DispatchCommand {}

    /** Nobody took or returned it in time, so the dispatch stands (逾期视为接收). */
    @AllowedFor(SYSTEM)
    @LeadsTo(DispatchEvent.TicketDeemedReceived.class)
    record LetDispatchStand(TicketId ticketId) implements DispatchCommand {}
}
