package org.mediation.casework;

import static org.mediation.kernel.Role.ARBITRATION_LIAISON;
import static org.mediation.kernel.Role.COURT_LIAISON;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Making an agreement enforceable (司法确认、仲裁审查): b6 to b8, c5. */
public sealed interface ConfirmationCommand extends CaseCommand {

    /** Both parties want the agreement confirmed on this route (a21); only jointly, only in its window (I-17). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationRouteChosen.class)
    record ChooseConfirmation(CaseId caseId, ConfirmationRoute route, boolean applicantAgrees, boolean respondentAgrees)
            implements ConfirmationCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationDeclined.class)
    record DeclineConfirmation(CaseId caseId) implements ConfirmationCommand {}

    /** Hands in the application that both signed (b6, c5). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationApplied.class)
    record ApplyForConfirmation(CaseId caseId, String body, LocalDate receivedOn, String jointApplicationHash)
            implements ConfirmationCommand {}

    /** The window ended without an application (T-JC-APPLY, T-AR-APPLY). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ConfirmationEvent.ConfirmationWindowLapsed.class)
    record LapseConfirmation(CaseId caseId) implements ConfirmationCommand {}

    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationAccepted.class)
    record AcceptConfirmation(CaseId caseId, String docketNo, LocalDate acceptedOn) implements ConfirmationCommand {}

    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationNotAccepted.class)
    record RefuseConfirmation(CaseId caseId, String reason) implements ConfirmationCommand {}

    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationSupplementAsked.class)
    record AskConfirmationSupplement(CaseId caseId, String items) implements ConfirmationCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationSupplemented.class)
    record SupplementConfirmation(CaseId caseId, String documentHash) implements ConfirmationCommand {}

    /** The court's ruling or the commission's statement; from here the agreement can be enforced (b8, c5b). */
    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationGranted.class)
    record GrantConfirmation(CaseId caseId, String titleNo, LocalDate effectiveOn, String documentHash)
            implements ConfirmationCommand {}

    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationDenied.class)
    record DenyConfirmation(CaseId caseId, ConfirmationGround ground) implements ConfirmationCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK})
    @LeadsTo(ConfirmationEvent.ConfirmationWithdrawn.class)
    record WithdrawConfirmation(CaseId caseId, String reason) implements ConfirmationCommand {}

    /** The court or commission is over its own time (T-JC-ACC, T-JC-DEC, T-AR-DEC). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ConfirmationEvent.ConfirmationUrged.class)
    record UrgeConfirmation(CaseId caseId) implements ConfirmationCommand {}
}
