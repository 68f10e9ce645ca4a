package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Header;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidApplicationEvent.*;

/** Objecting to a refusal (异议): e5, LAL 49. */
final class Objection {
    private final AidState state;
    private @Nullable DueDate objectionUntil;

    Objection(AidState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(ObjectToAidRefusal command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustBeAt(AidStage.REFUSED);
        apply(new AidObjected(
                state.id,
                state.seal(vault, "grounds", command.grounds()),
                deadlines.due("T-AID-OBJ", AidState.today(clock))));
    }

    /** The grant stands in the record before the decision that the process waits for, so that its date is known then. */
    @CommandHandler
    void handle(
            DecideAidObjection command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.OBJECTED);
        if (command.kind() != null) {
            apply(new AidGranted(
                    state.id,
                    command.kind(),
                    null,
                    actor,
                    true,
                    false,
                    deadlines.due("T-AID-ASSIGN", AidState.today(clock))));
        }
        apply(new AidObjectionDecided(state.id, command.kind() != null, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(LapseAidObjection command, Clock clock) {
        state.mustBeAt(AidStage.REFUSED);
        AidState.mustBePassed(objectionUntil, clock);
        apply(new AidObjectionLapsed(state.id));
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        objectionUntil = event.objectionUntil();
    }

    @EventSourcingHandler
    void on(AidObjected event) {
        state.stage = AidStage.OBJECTED;
    }

    @EventSourcingHandler
    void on(AidObjectionDecided event) {
        if (!event.overturned()) {
            state.stage = AidStage.REFUSED;
            state.refusedForGood = true;
        }
    }

    @EventSourcingHandler
    void on(AidObjectionLapsed event) {
        state.refusedForGood = true;
    }
}
