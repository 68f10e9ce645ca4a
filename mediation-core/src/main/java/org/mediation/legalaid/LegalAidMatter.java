package org.mediation.legalaid;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.Vault;
import org.mediation.roster.Roster;

/**
 * One application for legal aid and what became of it (法律援助事项), from the desk to the paid subsidy.
 *
 * <p>The parts of the procedure are its members; each decides on its own commands and they share one {@link AidState}.
 */
@AggregateRoot
public class LegalAidMatter {
    @AggregateIdentifier
    private AidId id;

    private final AidState state = new AidState();

    @AggregateMember
    private final Application application = new Application(state);

    @AggregateMember
    private final Decision decision = new Decision(state);

    @AggregateMember
    private final Objection objection = new Objection(state);

    @AggregateMember
    private final Assignment assignment = new Assignment(state);

    @AggregateMember
    private final Handling handling = new Handling(state);

    @AggregateMember
    private final Closing closing = new Closing(state);

    protected LegalAidMatter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(
            AidApplicationCommand.ApplyForAid command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            StandardsInForce standards,
            AidNumbers numbers) {
        state.id = command.aidId();
        application.record(command, deadlines, clock, vault, roster, standards, numbers);
    }

    @EventSourcingHandler
    void on(AidApplicationEvent.AidApplied event) {
        id = event.aidId();
        state.id = event.aidId();
        state.organisation = event.organisation();
        state.stage = AidStage.RECEIVED;
        state.category = event.category();
        state.scope = event.scope();
        state.emergencyOpen = event.emergency();
        state.caseId = event.caseId();
        state.client = event.client();
        state.receivedOn = Application.dayOf(event.receivedAt());
    }

    public AidStage stage() {
        return state.stage;
    }
}
