package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Ending, return visit, closing and archiving (终止、回访、结案、归档): a23 to a25. */
public sealed interface ClosingCommand extends CaseCommand {

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT})
    @LeadsTo(ClosingEvent.ApplicationWithdrawn.class)
    record WithdrawApplication(
            CaseId caseId,
            boolean settledPrivately,
            @Nullable String words) implements ClosingCommand {}

    /** The mediator finds that no agreement can be reached (分歧过大). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.ImpasseDeclared.class)
    record DeclareImpasse(CaseId caseId, String reason) implements ClosingCommand {}

    /** Something outside ends the mediation: another procedure, death, out of scope (I-03). */
    @AllowedFor({MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.MediationDiscontinued.class)
    record DiscontinueMediation(CaseId caseId, EndReason cause, String proof) implements ClosingCommand {}

    /** Stops the mediation because it may be staged to harm others (TEYAO art. 18). */
    @AllowedFor({MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.FalseMediationSuspected.class)
    record SuspectFalseMediation(CaseId caseId, String grounds) implements ClosingCommand {}

    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(ClosingEvent.FalseMediationDismissed.class)
    record DismissFalseMediation(CaseId caseId, String reason) implements ClosingCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.IncidentReported.class)
    record ReportIncident(CaseId caseId, IncidentKind kind, String description, String reportedTo)
            implements ClosingCommand {}

    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(ClosingEvent.IncidentHandled.class)
    record HandleIncident(CaseId caseId, String measures) implements ClosingCommand {}

    /** Tells the parties that mediation ended, their remedies and the limitation date (a24, D-10). */
    @AllowedFor(SYSTEM)
    @LeadsTo({
        ClosingEvent.MediationTerminated.class,
        IntakeEvent.LimitationAssessed.class,
        ClosingEvent.GuidanceGiven.class
    })
    record TerminateMediation(CaseId caseId) implements ClosingCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.ReturnVisited.class)
    record VisitParties(
            CaseId caseId,
            boolean contacted,
            boolean solved,
            int satisfaction,
            @Nullable String comment) implements ClosingCommand {}

    @AllowedFor({MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ClosingEvent.CaseClosed.class)
    record CloseCase(CaseId caseId, String summary) implements ClosingCommand {}

    /** Seals the dossier (封卷); its index is made from the record. */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo({ClosingEvent.DossierSealed.class, ClosingEvent.CaseArchived.class})
    record ArchiveCase(CaseId caseId, boolean papersComplete) implements ClosingCommand {}
}
