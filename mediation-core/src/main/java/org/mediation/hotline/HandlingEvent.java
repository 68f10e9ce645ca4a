package org.mediation.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened while a unit handled the ticket (办理). */
public sealed interface HandlingEvent extends TicketEvent {

    record CallerContacted(
            TicketId ticketId, boolean reached, @Nullable Sealed note) implements HandlingEvent {}

    record TicketExtended(
            TicketId ticketId,
            Sealed reason,
            @RoutingFact DueDate handlingDue,
            @RoutingFact Instant urgeAt) implements HandlingEvent {}

    record TicketAnswered(
            TicketId ticketId,
            TicketResult resultCode,
            Sealed answer,
            @Nullable String documentHash,
            @RoutingFact DueDate visitDue)
            implements HandlingEvent {}

    /** It goes on as a case or as an aid matter, with a clock of its own (I-32). */
    record TicketConverted(
            TicketId ticketId,
            TicketResult resultCode,
            @Nullable ConvertedCase caseId,
            @Nullable ConvertedAid aidId) implements HandlingEvent {}

    record TicketUrged(TicketId ticketId) implements HandlingEvent {}

    record TicketOverdue(TicketId ticketId, DueDate handlingDue) implements HandlingEvent {}
}
