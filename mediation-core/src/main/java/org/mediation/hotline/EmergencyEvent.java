package org.mediation.hotline;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Sealed;

/** What can have happened because something could not wait (紧急情况). */
public sealed interface EmergencyEvent extends TicketEvent {

    record EmergencyRaised(TicketId ticketId, @Nullable Danger danger, boolean major) implements EmergencyEvent {}

    record EmergencyReported(TicketId ticketId, Sealed note) implements EmergencyEvent {}
}
