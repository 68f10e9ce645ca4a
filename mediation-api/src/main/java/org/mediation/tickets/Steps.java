package org.mediation.tickets;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.hotline.CallEvent.TicketLeftUnanswered;
import org.mediation.hotline.CallEvent.TicketPassedOn;
import org.mediation.hotline.DispatchEvent.*;
import org.mediation.hotline.HandlingEvent.TicketAnswered;
import org.mediation.hotline.TicketEvent;
import org.mediation.hotline.TicketStep;
import org.mediation.hotline.VisitEvent.*;

/** Where a ticket stands after an event (工单环节), as lists and pages show it. */
final class Steps {
    private static final Map<Class<? extends TicketEvent>, TicketStep> AFTER = Map.of(
            TicketReturnAccepted.class, TicketStep.DISPATCHING,
            TicketReopened.class, TicketStep.DISPATCHING,
            TicketReturnProposed.class, TicketStep.RETURNING,
            TicketReceived.class, TicketStep.HANDLING,
            TicketDeemedReceived.class, TicketStep.HANDLING,
            TicketReturnRejected.class, TicketStep.HANDLING,
            TicketAnswered.class, TicketStep.VISITING,
            TicketVisited.class, TicketStep.DECIDING,
            TicketCompleted.class, TicketStep.COMPLETED);

    private Steps() {}

    /** The step that the event leads to; null when the ticket stays where it is. */
    static @Nullable TicketStep after(TicketEvent event) {
        if (event instanceof TicketDispatched dispatched) {
            return dispatched.returnDue() == null ? TicketStep.HANDLING : TicketStep.RECEIVING;
        }
        if (event instanceof TicketPassedOn || event instanceof TicketLeftUnanswered) {
            return TicketStep.DISPATCHING;
        }
        return AFTER.get(event.getClass());
    }
}
