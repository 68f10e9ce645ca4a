package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.RESPONDENT;
import static org.mediation.kernel.Role.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.roster.MediatorId;

/** Choosing the mediator and keeping the panel neutral (选定调解员、披露与回避): a12, a13. */
public sealed interface PanelCommand extends CaseCommand {

    /** A party names the mediator it wants; when all name the same one, that mediator is chosen. */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, APPLICANT, RESPONDENT})
    @LeadsTo({PanelEvent.MediatorProposed.class, PanelEvent.MediatorChosen.class})
    record ProposeMediator(CaseId caseId, PartyId partyId, MediatorId mediatorId) implements PanelCommand {}

    /** The organisation names the mediator, where the parties did not (T-CHOOSE) or asked it to. */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(PanelEvent.MediatorDesignated.class)
    record DesignateMediator(CaseId caseId, MediatorId mediatorId) implements PanelCommand {}

    /** A further mediator sits in (panel under a lead mediator). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(PanelEvent.CoMediatorAdded.class)
    record AddCoMediator(CaseId caseId, MediatorId mediatorId) implements PanelCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(PanelEvent.MediatorChoiceLapsed.class)
    record LapseMediatorChoice(CaseId caseId) implements PanelCommand {}

    /** The mediator states whether there is a ground for recusal; the statement is always made. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PanelEvent.DisclosureMade.class)
    record MakeDisclosure(
            CaseId caseId,
            MediatorId mediatorId,
            boolean groundExists,
            @Nullable String ground) implements PanelCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(PanelEvent.RecusalRequested.class)
    record RequestRecusal(CaseId caseId, PartyId partyId, MediatorId mediatorId, String ground)
            implements PanelCommand {}

    /** Decides on recusal; never the mediator concerned (I-10). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(PanelEvent.RecusalDecided.class)
    record DecideRecusal(CaseId caseId, MediatorId mediatorId, boolean granted, String reason)
            implements PanelCommand {}

    /** A party agrees in writing that a mediator goes on in spite of a disclosed ground (I-07). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, APPLICANT, RESPONDENT})
    @LeadsTo(PanelEvent.RecusalWaived.class)
    record WaiveRecusal(CaseId caseId, PartyId partyId, MediatorId mediatorId, String proof) implements PanelCommand {}

    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(PanelEvent.MediatorReplaced.class)
    record ReplaceMediator(
            CaseId caseId, MediatorId mediatorId, MediatorId replacement, boolean undisclosedGroundFound, String reason)
            implements PanelCommand {}
}
