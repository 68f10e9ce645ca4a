package org.mediation.hotline;

import static org.mediation.kernel.Role.SYSTEM;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Handling a ticket (办理): f6 to f8. */
public sealed interface HandlingCommand extends TicketCommand {

    /** Records a call to the caller (联系来电人). */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo(HandlingEvent.CallerContacted.class)
    record ContactCaller(
            TicketId ticketId, boolean reached, @Nullable String note) implements HandlingCommand {}

    /** Takes longer, once (延期办理); the caller has been told. */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo(HandlingEvent.TicketExtended.class)
    record ExtendTicket(TicketId ticketId, String reason, boolean callerTold) implements HandlingCommand {}

    /** Files the written answer (答复). */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo({HandlingEvent.TicketAnswered.class, VisitEvent.TicketCompleted.class})
    record AnswerTicket(
            TicketId ticketId,
            TicketResult resultCode,
            String answer,
            @Nullable String documentHash) implements HandlingCommand {}

    /** Links the case that the dispute has become (转劳动争议调解), with the caller's consent. */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo({HandlingEvent.TicketConverted.class, VisitEvent.TicketCompleted.class})
    record ConvertTicketToCase(TicketId ticketId, ConvertedCase caseId, boolean callerAgrees)
            implements HandlingCommand {}

    /** Links the aid matter that the request has become (转法律援助), with the caller's consent. */
    @AllowedFor(TICKET_HANDLER)
    @LeadsTo({HandlingEvent.TicketConverted.class, VisitEvent.TicketCompleted.class})
    record ConvertTicketToAid(TicketId ticketId, ConvertedAid aidId, boolean callerAgrees) implements HandlingCommand {}

    /** Reminds the unit before its time is over (催办). */
    @AllowedFor(SYSTEM)
    @LeadsTo(HandlingEvent.TicketUrged.class)
    record UrgeTicket(TicketId ticketId) implements HandlingCommand {}

    /** Puts a late ticket before those who oversee (督办). */
    @AllowedFor(SYSTEM)
    @LeadsTo(HandlingEvent.TicketOverdue.class)
    record CallTicketOverdue(TicketId ticketId) implements HandlingCommand {}
}
