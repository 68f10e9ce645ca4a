package org.mediation.hotline;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Opening;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.OrganisationId;

/** What can have happened while the caller waited, and what ended a ticket without a unit (受理). */
public sealed interface CallEvent extends TicketEvent {

    /**
     * A request was recorded.
     *
     * @param districtCode of the employer, else of the caller
     * @param answerable a consultation that can wait for an answer on the call
     * @param answerDue for such a consultation only
     */
    record TicketRegistered(
            TicketId ticketId,
            String ticketNumber,
            @Nullable String externalId,
            OrganisationId organisation,
            String districtCode,
            TicketChannel channel,
            TicketCategory category,
            boolean anonymous,
            boolean emergency,
            @RoutingFact boolean answerable,
            OffsetDateTime receivedAt,
            String pipeline,
            @Nullable Sealed name,
            @Nullable Sealed phone,
            @Nullable Sealed idNumber,
            @Nullable Sealed employer,
            Sealed narrative,
            @RoutingFact @Nullable DueDate answerDue)
            implements CallEvent, Opening {}

    record TicketAnsweredOnCall(TicketId ticketId, Sealed answer) implements CallEvent {}

    /** Somebody else than the agent has to answer. */
    record TicketPassedOn(TicketId ticketId) implements CallEvent {}

    /** A consultation waited too long for its answer and goes to a unit. */
    record TicketLeftUnanswered(TicketId ticketId) implements CallEvent {}

    record TicketSupplemented(TicketId ticketId, Sealed note) implements CallEvent {}

    record TicketClassified(TicketId ticketId, TicketCategory category) implements CallEvent {}

    record TicketMerged(TicketId ticketId, TicketId into) implements CallEvent {}

    record TicketWithdrawn(TicketId ticketId, Sealed reason) implements CallEvent {}
}
