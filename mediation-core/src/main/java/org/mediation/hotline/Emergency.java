package org.mediation.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.*;
import static org.mediation.kernel.RuleViolated.unless;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mediation.hotline.CallEvent.TicketPassedOn;
import org.mediation.hotline.EmergencyCommand.*;
import org.mediation.hotline.EmergencyEvent.*;
import org.mediation.kernel.Vault;

/** What cannot wait (紧急情况): reported beside the handling, even when the ticket is done meanwhile. */
final class Emergency {
    private final TicketState state;
    private boolean pending;

    Emergency(TicketState state) {
        this.state = state;
    }

    /** Nothing urgent is left to the agent alone, so a consultation goes on at once. */
    @CommandHandler
    void handle(RaiseEmergency command) {
        state.mustBeOpen();
        unless(command.danger() != null || command.major(), EMERGENCY_EMPTY);
        unless(!pending, EMERGENCY_PENDING);
        if (state.step == TicketStep.ANSWERING) {
            apply(new TicketPassedOn(state.id));
        }
        apply(new EmergencyRaised(state.id, command.danger(), command.major()));
    }

    @CommandHandler
    void handle(ReportEmergency command, Vault vault) {
        unless(pending, EMERGENCY_NONE);
        apply(new EmergencyReported(state.id, state.seal(vault, "note", command.note())));
    }

    @EventSourcingHandler
    void on(EmergencyRaised event) {
        pending = true;
    }

    @EventSourcingHandler
    void on(EmergencyReported event) {
        pending = false;
    }
}
