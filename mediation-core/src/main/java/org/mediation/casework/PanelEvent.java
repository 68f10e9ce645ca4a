package org.mediation.casework;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;

/** What can have happened to the mediators of a case. */
public sealed interface PanelEvent extends CaseEvent {

    record MediatorProposed(CaseId caseId, PartyId partyId, MediatorId mediatorId) implements PanelEvent {}

    record MediatorChosen(
            CaseId caseId, MediatorId mediatorId, @Nullable LawFirmId firm) implements PanelEvent {}

    record MediatorDesignated(
            CaseId caseId, MediatorId mediatorId, @Nullable LawFirmId firm, String designatedBy)
            implements PanelEvent {}

    record CoMediatorAdded(
            CaseId caseId, MediatorId mediatorId, @Nullable LawFirmId firm) implements PanelEvent {}

    record MediatorChoiceLapsed(CaseId caseId) implements PanelEvent {}

    record DisclosureMade(
            CaseId caseId,
            MediatorId mediatorId,
            boolean groundExists,
            @Nullable Sealed ground,
            @RoutingFact Neutrality neutrality)
            implements PanelEvent {}

    record RecusalRequested(CaseId caseId, PartyId partyId, MediatorId mediatorId, Sealed ground)
            implements PanelEvent {}

    record RecusalDecided(
            CaseId caseId,
            MediatorId mediatorId,
            boolean granted,
            Sealed reason,
            String decidedBy,
            @RoutingFact Neutrality neutrality)
            implements PanelEvent {}

    /** A party waived; when all have, the mediator may go on. */
    record RecusalWaived(
            CaseId caseId,
            PartyId partyId,
            MediatorId mediatorId,
            Sealed proof,
            @RoutingFact Neutrality neutrality) implements PanelEvent {}

    /** Another mediator took over; what the former one did is marked for review when a ground had been hidden (I-07). */
    record MediatorReplaced(
            CaseId caseId,
            MediatorId mediatorId,
            MediatorId replacement,
            @Nullable LawFirmId firm,
            Sealed reason,
            boolean reviewEarlierSteps)
            implements PanelEvent {}
}
