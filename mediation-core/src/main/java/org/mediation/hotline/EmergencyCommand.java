package org.mediation.hotline;

import static org.mediation.kernel.Role.HOTLINE_AGENT;
import static org.mediation.kernel.Role.HOTLINE_DISPATCHER;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** What cannot wait for its turn (紧急情况): f3. */
public sealed interface EmergencyCommand extends TicketCommand {

    /** Flags an emergency that shows after the call (标记紧急). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER, TICKET_HANDLER})
    @LeadsTo({EmergencyEvent.EmergencyRaised.class, CallEvent.TicketPassedOn.class})
    record RaiseEmergency(TicketId ticketId, @Nullable Danger danger, boolean major) implements EmergencyCommand {}

    /** Records who was called or told (报告紧急情况). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo(EmergencyEvent.EmergencyReported.class)
    record ReportEmergency(TicketId ticketId, String note) implements EmergencyCommand {}
}
