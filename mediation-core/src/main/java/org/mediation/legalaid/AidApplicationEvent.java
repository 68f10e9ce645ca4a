package org.mediation.legalaid;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Opening;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.OrganisationId;

/** What can have happened between the application and the decision. */
public sealed interface AidApplicationEvent extends AidEvent {

    record AidApplied(
            AidId aidId,
            String aidNumber,
            OrganisationId organisation,
            String districtCode,
            AidChannel channel,
            AidScope scope,
            String category,
            OffsetDateTime receivedAt,
            @RoutingFact boolean emergency,
            @Nullable AidEmergency emergencyGround,
            String pipeline,
            @Nullable CaseReference caseId,
            @Nullable PartyReference client,
            @Nullable TicketReference ticketId,
            Sealed facts,
            @Nullable Sealed hardship,
            @RoutingFact DueDate decisionDue)
            implements AidApplicationEvent, Opening {}

    record AidApplicantRecorded(
            AidId aidId,
            SubjectToken person,
            Sealed name,
            @Nullable Sealed idNumber,
            @Nullable Sealed phone,
            @Nullable Sealed address)
            implements AidApplicationEvent {}

    record AidOpponentRecorded(
            AidId aidId, Sealed name, @Nullable String uscc) implements AidApplicationEvent {}

    record AidGrantedProvisionally(
            AidId aidId, String decidedBy, @RoutingFact DueDate assignmentDue) implements AidApplicationEvent {}

    record AidEmergencyDenied(AidId aidId, Sealed reason) implements AidApplicationEvent {}

    record AidPapersChecked(AidId aidId) implements AidApplicationEvent {}

    record AidSupplementAsked(
            AidId aidId, Sealed items, @RoutingFact DueDate aidSupplementDue) implements AidApplicationEvent {}

    record AidSupplementReceived(
            AidId aidId,
            Sealed received,
            @Nullable Sealed hardship,
            @RoutingFact DueDate decisionDue) implements AidApplicationEvent {}

    record AidDeemedWithdrawn(AidId aidId) implements AidApplicationEvent {}

    /** @param lawyerEngaged a lawyer works already, because aid came first */
    record AidGranted(
            AidId aidId,
            AidKind kind,
            @Nullable Sealed hardshipBasis,
            String decidedBy,
            boolean decidedInTime,
            @RoutingFact boolean lawyerEngaged,
            @RoutingFact DueDate assignmentDue)
            implements AidApplicationEvent {}

    record AidRefused(
            AidId aidId,
            AidRefusalReason reason,
            @Nullable Sealed explanation,
            String decidedBy,
            boolean decidedInTime,
            @RoutingFact DueDate objectionUntil)
            implements AidApplicationEvent {}

    record AidDecisionOverdue(AidId aidId) implements AidApplicationEvent {}

    record AidObjected(
            AidId aidId, Sealed grounds, @RoutingFact DueDate objectionDue) implements AidApplicationEvent {}

    record AidObjectionDecided(AidId aidId, @RoutingFact boolean overturned, Sealed reason)
            implements AidApplicationEvent {}

    record AidObjectionLapsed(AidId aidId) implements AidApplicationEvent {}
}
