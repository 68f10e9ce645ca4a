package org.mediation.casework;

import java.time.LocalDate;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened on the way to a confirmed agreement. */
public sealed interface ConfirmationEvent extends CaseEvent {

    record ConfirmationRouteChosen(
            CaseId caseId,
            AgreementId agreementId,
            ConfirmationRoute route,
            @RoutingFact DueDate applyBy) implements ConfirmationEvent {}

    record ConfirmationDeclined(CaseId caseId, AgreementId agreementId) implements ConfirmationEvent {}

    record ConfirmationApplied(
            CaseId caseId,
            ConfirmationRoute route,
            String body,
            LocalDate receivedOn,
            String jointApplicationHash,
            @RoutingFact DueDate confirmationAnswerDue)
            implements ConfirmationEvent {}

    record ConfirmationWindowLapsed(CaseId caseId, ConfirmationRoute route) implements ConfirmationEvent {}

    record ConfirmationAccepted(
            CaseId caseId,
            String docketNo,
            LocalDate acceptedOn,
            @RoutingFact DueDate confirmationDecisionDue) implements ConfirmationEvent {}

    record ConfirmationNotAccepted(CaseId caseId, Sealed reason) implements ConfirmationEvent {}

    record ConfirmationSupplementAsked(CaseId caseId, Sealed items) implements ConfirmationEvent {}

    record ConfirmationSupplemented(CaseId caseId, String documentHash) implements ConfirmationEvent {}

    /** The agreement became an enforceable title. */
    record ConfirmationGranted(
            CaseId caseId, TitleKind title, String titleNo, LocalDate effectiveOn, String documentHash)
            implements ConfirmationEvent {}

    record ConfirmationDenied(CaseId caseId, ConfirmationRoute route, ConfirmationGround ground)
            implements ConfirmationEvent {}

    record ConfirmationWithdrawn(CaseId caseId, Sealed reason) implements ConfirmationEvent {}

    record ConfirmationUrged(CaseId caseId, String rule) implements ConfirmationEvent {}
}
