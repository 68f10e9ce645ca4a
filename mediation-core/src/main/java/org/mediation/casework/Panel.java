package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.casework.PanelCommand.AddCoMediator;
import org.mediation.casework.PanelCommand.DesignateMediator;
import org.mediation.casework.PanelCommand.LapseMediatorChoice;
import org.mediation.casework.PanelCommand.ProposeMediator;
import org.mediation.casework.PanelEvent.CoMediatorAdded;
import org.mediation.casework.PanelEvent.MediatorChoiceLapsed;
import org.mediation.casework.PanelEvent.MediatorChosen;
import org.mediation.casework.PanelEvent.MediatorDesignated;
import org.mediation.casework.PanelEvent.MediatorProposed;
import org.mediation.casework.PanelEvent.MediatorReplaced;
import org.mediation.kernel.Header;
import org.mediation.kernel.RuleViolated;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;
import org.mediation.roster.Roster;
import org.mediation.roster.RosterEntry;

/** Who mediates (调解员): chosen by the parties or designated, always from the roster and free of conflicts (I-08, I-09). */
final class Panel {
    private final CaseState state;
    private final Representatives representatives;
    private final Consents consents;
    private final Map<PartyId, MediatorId> proposals = new HashMap<>();
    private final Set<MediatorId> mediators = new LinkedHashSet<>();
    /** Recused or replaced for a hidden ground; they do not come back (I-07). */
    private final Set<MediatorId> barred = new HashSet<>();

    private @Nullable DueDate chooseDue;
    private boolean choiceLapsed;

    Panel(CaseState state, Representatives representatives, Consents consents) {
        this.state = state;
        this.representatives = representatives;
        this.consents = consents;
    }

    void mustSit(MediatorId mediator) {
        unless(mediators.contains(mediator), CaseRule.MEDIATOR_NOT_ON_PANEL);
    }

    Set<MediatorId> mediators() {
        return mediators;
    }

    /** On the roster, active, within the term, and without a tie to anybody in this dispute. */
    RosterEntry eligible(MediatorId mediator, Roster roster, Clock clock, boolean alone) {
        RosterEntry entry = roster.mediator(mediator)
                .filter(candidate -> candidate.mayMediateFor(state.organisation, CaseState.today(clock)))
                .orElseThrow(() -> new RuleViolated(CaseRule.MEDIATOR_NOT_ON_ROSTER));
        unless(!barred.contains(mediator), CaseRule.MEDIATOR_CONFLICT);
        unless(!roster.actsAsAidLawyer(state.id.value(), entry), CaseRule.MEDIATOR_CONFLICT);
        unless(entry.firm() == null || !representatives.firms().contains(entry.firm()), CaseRule.MEDIATOR_CONFLICT);
        state.parties.values().forEach(party -> {
            unless(!entry.hasConflictWith(party.uscc()), CaseRule.MEDIATOR_CONFLICT);
            unless(!(alone && entry.worksFor(party.uscc())), CaseRule.STAFF_ALONE);
        });
        return entry;
    }

    @CommandHandler
    void handle(ProposeMediator command, Roster roster, Clock clock) {
        mustBeOpenForChoice();
        state.mustBeDisputant(command.partyId());
        RosterEntry entry = eligible(command.mediatorId(), roster, clock, true);
        apply(new MediatorProposed(state.id, command.partyId(), command.mediatorId()));
        boolean sameForAll = state.disputants().stream()
                .allMatch(party -> command.mediatorId().equals(proposals.get(party)));
        if (sameForAll) {
            apply(new MediatorChosen(state.id, command.mediatorId(), entry.firm()));
        }
    }

    @CommandHandler
    void handle(DesignateMediator command, Roster roster, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeOpenForChoice();
        RosterEntry entry = eligible(command.mediatorId(), roster, clock, true);
        apply(new MediatorDesignated(state.id, command.mediatorId(), entry.firm(), actor));
    }

    @CommandHandler
    void handle(AddCoMediator command, Roster roster, Clock clock) {
        state.mustBeIn(EnumSet.range(Stage.PANEL, Stage.SIGNING));
        unless(!mediators.isEmpty(), CaseRule.MEDIATOR_MISSING);
        unless(!mediators.contains(command.mediatorId()), CaseRule.MEDIATOR_CHOSEN);
        RosterEntry entry = eligible(command.mediatorId(), roster, clock, false);
        apply(new CoMediatorAdded(state.id, command.mediatorId(), entry.firm()));
    }

    @CommandHandler
    void handle(LapseMediatorChoice command, Clock clock) {
        mustBeOpenForChoice();
        unless(chooseDue != null && state.current(chooseDue).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        if (!choiceLapsed) {
            apply(new MediatorChoiceLapsed(state.id));
        }
    }

    private void mustBeOpenForChoice() {
        unless(state.stage != Stage.CONSENT || !state.isRunning(), CaseRule.CONSENT_MISSING);
        state.mustBeIn(Stage.PANEL);
        unless(!consents.jointQuestionOpen(), CaseRule.WRONG_STAGE);
        unless(mediators.isEmpty(), CaseRule.MEDIATOR_CHOSEN);
    }

    @EventSourcingHandler
    void on(MediatorProposed event) {
        proposals.put(event.partyId(), event.mediatorId());
    }

    @EventSourcingHandler
    void on(MediatorChosen event) {
        seat(event.mediatorId(), event.firm());
    }

    @EventSourcingHandler
    void on(MediatorDesignated event) {
        seat(event.mediatorId(), event.firm());
    }

    @EventSourcingHandler
    void on(CoMediatorAdded event) {
        seat(event.mediatorId(), event.firm());
    }

    @EventSourcingHandler
    void on(ConsentEvent.ConsentGiven event) {
        chooseDue = event.chooseDue();
    }

    @EventSourcingHandler
    void on(MediatorChoiceLapsed event) {
        choiceLapsed = true;
    }

    @EventSourcingHandler
    void on(PanelEvent.RecusalDecided event) {
        if (event.granted()) {
            barred.add(event.mediatorId());
        }
    }

    @EventSourcingHandler
    void on(MediatorReplaced event) {
        mediators.remove(event.mediatorId());
        if (event.reviewEarlierSteps()) {
            barred.add(event.mediatorId());
        }
        seat(event.replacement(), event.firm());
    }

    private void seat(MediatorId mediator, @Nullable LawFirmId firm) {
        mediators.add(mediator);
        if (firm != null) {
            state.mediatingFirms.add(firm);
        }
    }
}
