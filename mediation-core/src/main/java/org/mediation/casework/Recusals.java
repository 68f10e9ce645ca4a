package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.Neutrality.CLEAR;
import static org.mediation.casework.Neutrality.QUESTIONED;
import static org.mediation.casework.Neutrality.RECUSED;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.mediation.casework.PanelCommand.DecideRecusal;
import org.mediation.casework.PanelCommand.MakeDisclosure;
import org.mediation.casework.PanelCommand.ReplaceMediator;
import org.mediation.casework.PanelCommand.RequestRecusal;
import org.mediation.casework.PanelCommand.WaiveRecusal;
import org.mediation.casework.PanelEvent.DisclosureMade;
import org.mediation.casework.PanelEvent.MediatorReplaced;
import org.mediation.casework.PanelEvent.RecusalDecided;
import org.mediation.casework.PanelEvent.RecusalRequested;
import org.mediation.casework.PanelEvent.RecusalWaived;
import org.mediation.kernel.Header;
import org.mediation.kernel.Vault;
import org.mediation.roster.MediatorId;
import org.mediation.roster.Roster;
import org.mediation.roster.RosterEntry;

/** Whether the mediators are neutral (披露与回避): every one discloses, nobody decides on the own recusal (I-07, I-10). */
final class Recusals {
    private static final Set<Stage> SEATED = EnumSet.range(Stage.PANEL, Stage.SIGNING);

    private final CaseState state;
    private final Panel panel;
    private final Map<MediatorId, Neutrality> standing = new HashMap<>();
    private final Map<MediatorId, Set<PartyId>> waivers = new HashMap<>();
    private final Set<MediatorId> disclosedGround = new HashSet<>();

    Recusals(CaseState state, Panel panel) {
        this.state = state;
        this.panel = panel;
    }

    /** Nobody mediates before disclosure, nor while a recusal question is open. */
    void mustBeClear() {
        unless(!panel.mediators().isEmpty(), CaseRule.MEDIATOR_MISSING);
        panel.mediators().forEach(mediator -> {
            unless(standing.containsKey(mediator), CaseRule.DISCLOSURE_MISSING);
            unless(standing.get(mediator) == CLEAR, CaseRule.RECUSAL_PENDING);
        });
    }

    @CommandHandler
    void handle(MakeDisclosure command, Vault vault) {
        state.mustBeIn(SEATED);
        panel.mustSit(command.mediatorId());
        unless(!standing.containsKey(command.mediatorId()), CaseRule.DISCLOSURE_MADE);
        unless(
                !command.groundExists()
                        || command.ground() != null && !command.ground().isBlank(),
                CaseRule.GROUND_MISSING);
        apply(new DisclosureMade(
                state.id,
                command.mediatorId(),
                command.groundExists(),
                state.sealIfAny(vault, "ground", command.ground()),
                command.groundExists() ? QUESTIONED : CLEAR));
    }

    @CommandHandler
    void handle(RequestRecusal command, Vault vault) {
        state.mustBeIn(CaseState.MEDIATING);
        state.party(command.partyId());
        panel.mustSit(command.mediatorId());
        unless(standing.containsKey(command.mediatorId()), CaseRule.DISCLOSURE_MISSING);
        unless(standing.get(command.mediatorId()) == CLEAR, CaseRule.RECUSAL_PENDING);
        apply(new RecusalRequested(
                state.id, command.partyId(), command.mediatorId(), state.seal(vault, "ground", command.ground())));
    }

    @CommandHandler
    void handle(DecideRecusal command, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeQuestioned(command.mediatorId());
        unless(!actor.equals(command.mediatorId().toString()), CaseRule.OWN_RECUSAL);
        unless(command.granted() || !disclosedGround.contains(command.mediatorId()), CaseRule.RECUSAL_NOT_WAIVED);
        apply(new RecusalDecided(
                state.id,
                command.mediatorId(),
                command.granted(),
                state.seal(vault, "reason", command.reason()),
                actor,
                command.granted() ? RECUSED : CLEAR));
    }

    @CommandHandler
    void handle(WaiveRecusal command, Vault vault) {
        mustBeQuestioned(command.mediatorId());
        state.mustBeDisputant(command.partyId());
        unless(!command.proof().isBlank(), CaseRule.PROOF_MISSING);
        Set<PartyId> waived = new HashSet<>(waivers.getOrDefault(command.mediatorId(), Set.of()));
        waived.add(command.partyId());
        apply(new RecusalWaived(
                state.id,
                command.partyId(),
                command.mediatorId(),
                state.seal(vault, "proof", command.proof()),
                waived.containsAll(state.disputants()) ? CLEAR : QUESTIONED));
    }

    private void mustBeQuestioned(MediatorId mediator) {
        state.mustBeIn(SEATED);
        panel.mustSit(mediator);
        unless(standing.get(mediator) == QUESTIONED, CaseRule.RECUSAL_NOT_PENDING);
    }

    @CommandHandler
    void handle(ReplaceMediator command, Roster roster, Clock clock, Vault vault) {
        state.mustBeIn(SEATED);
        panel.mustSit(command.mediatorId());
        unless(!panel.mediators().contains(command.replacement()), CaseRule.MEDIATOR_CHOSEN);
        RosterEntry entry = panel.eligible(
                command.replacement(), roster, clock, panel.mediators().size() == 1);
        apply(new MediatorReplaced(
                state.id,
                command.mediatorId(),
                command.replacement(),
                entry.firm(),
                state.seal(vault, "reason", command.reason()),
                command.undisclosedGroundFound()));
    }

    @EventSourcingHandler
    void on(DisclosureMade event) {
        if (event.groundExists()) {
            disclosedGround.add(event.mediatorId());
        }
        settle(event.mediatorId(), event.neutrality());
    }

    @EventSourcingHandler
    void on(RecusalRequested event) {
        waivers.remove(event.mediatorId());
        disclosedGround.remove(event.mediatorId());
        standing.put(event.mediatorId(), QUESTIONED);
    }

    @EventSourcingHandler
    void on(RecusalDecided event) {
        settle(event.mediatorId(), event.neutrality());
    }

    @EventSourcingHandler
    void on(RecusalWaived event) {
        waivers.computeIfAbsent(event.mediatorId(), mediator -> new HashSet<>()).add(event.partyId());
        settle(event.mediatorId(), event.neutrality());
    }

    @EventSourcingHandler
    void on(MediatorReplaced event) {
        standing.remove(event.mediatorId());
        waivers.remove(event.mediatorId());
        disclosedGround.remove(event.mediatorId());
    }

    private void settle(MediatorId mediator, Neutrality neutrality) {
        standing.put(mediator, neutrality);
        if (neutrality == CLEAR && state.stage == Stage.PANEL) {
            state.stage = Stage.NEGOTIATION;
        }
    }
}
