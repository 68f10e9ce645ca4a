package org.mediation.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened to the will of the parties and to the mediation period. */
public sealed interface ConsentEvent extends CaseEvent {

    record AcceptanceNoticeIssued(CaseId caseId, DueDate mediationDue) implements ConsentEvent {}

    record ConsentInquired(
            CaseId caseId,
            @RoutingFact("askedParties") List<PartyId> parties,
            @RoutingFact DueDate consentDue) implements ConsentEvent {}

    /** A party agreed; with the last one the time to choose a mediator starts. */
    record ConsentGiven(
            CaseId caseId,
            PartyId partyId,
            ContactChannel channel,
            Sealed proof,
            boolean byRepresentative,
            @RoutingFact("consent") ConsentStanding standing,
            @RoutingFact @Nullable DueDate chooseDue)
            implements ConsentEvent {}

    record ConsentRefused(
            CaseId caseId,
            PartyId partyId,
            ContactChannel channel,
            @Nullable Sealed words,
            @RoutingFact("consent") ConsentStanding standing)
            implements ConsentEvent {}

    record PartyUnreachable(
            CaseId caseId,
            PartyId partyId,
            int attempts,
            Sealed proof,
            @RoutingFact("consent") ConsentStanding standing)
            implements ConsentEvent {}

    record ConsentLapsed(CaseId caseId, List<PartyId> silent) implements ConsentEvent {}

    record ConsentWithdrawn(CaseId caseId, PartyId partyId, ContactChannel channel) implements ConsentEvent {}

    record MediationExtended(
            CaseId caseId,
            int days,
            Sealed proof,
            @RoutingFact DueDate mediationDue) implements ConsentEvent {}

    record MediationDeadlineExpired(CaseId caseId, DueDate mediationDue) implements ConsentEvent {}

    record CaseEscalatedToJointMediation(CaseId caseId, Sealed reason) implements ConsentEvent {}

    record JointMediationDispensed(CaseId caseId, Sealed reason) implements ConsentEvent {}
}
