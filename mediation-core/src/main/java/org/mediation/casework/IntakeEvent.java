package org.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Opening;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.OrganisationId;

/** What can have happened while a dispute was taken in (登记受理). */
public sealed interface IntakeEvent extends CaseEvent {

    /** A dispute was registered; the clocks that start with it are counted. After a referral the period starts later. */
    record CaseRegistered(
            CaseId caseId,
            String caseNumber,
            @Nullable String externalId,
            Channel channel,
            boolean oral,
            boolean proactive,
            DisputeKind disputeKind,
            OffsetDateTime receivedAt,
            String districtCode,
            @Nullable String streetCode,
            OrganisationId organisation,
            String pipeline,
            @Nullable String pipelineWhy,
            @Nullable Sealed pipelineOverride,
            Sealed narrative,
            @RoutingFact DueDate acceptanceDue,
            @RoutingFact @Nullable DueDate mediationDue,
            @Nullable TicketReference ticketId)
            implements IntakeEvent, Opening {}

    record ClaimAdded(
            CaseId caseId,
            ClaimId claimId,
            ClaimCategory category,
            @Nullable Long amountFen,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable LocalDate knewHarmedOn,
            @Nullable Sealed facts)
            implements IntakeEvent {}

    record ClaimAmended(
            CaseId caseId,
            ClaimId claimId,
            ClaimCategory category,
            @Nullable Long amountFen,
            @Nullable LocalDate knewHarmedOn)
            implements IntakeEvent {}

    record ClaimWithdrawn(CaseId caseId, ClaimId claimId) implements IntakeEvent {}

    record RegistrationCompleted(CaseId caseId, boolean evidenceListed, boolean relatedCasesChecked)
            implements IntakeEvent {}

    record SupplementRequested(
            CaseId caseId,
            Sealed items,
            @RoutingFact Instant supplementRemindAt,
            @RoutingFact DueDate supplementDue) implements IntakeEvent {}

    record SupplementReminded(CaseId caseId) implements IntakeEvent {}

    record SupplementReceived(CaseId caseId, Sealed received) implements IntakeEvent {}

    record DeemedWithdrawn(CaseId caseId) implements IntakeEvent {}

    record LimitationAssessed(CaseId caseId, Limitation limitation, String ruleVersion) implements IntakeEvent {}

    /** The case was looked at as a whole; joint handling is asked for when it is collective or major. */
    record CaseScreened(
            CaseId caseId,
            boolean collective,
            boolean major,
            @RoutingFact boolean jointHandling,
            long persons,
            long claimedFen,
            String ruleVersion)
            implements IntakeEvent {}

    record CaseAccepted(CaseId caseId, String decidedBy, String ruleVersion) implements IntakeEvent {}

    record CaseRejected(
            CaseId caseId,
            RejectionReason reason,
            List<Remedy> remedies,
            @Nullable Sealed explanation,
            String decidedBy,
            String ruleVersion)
            implements IntakeEvent {}

    record AcceptanceOverdue(CaseId caseId) implements IntakeEvent {}

    record InquiryAnswered(CaseId caseId, Sealed answer) implements IntakeEvent {}

    record CaseTransferred(CaseId caseId, ReferralTarget target, Sealed reason) implements IntakeEvent {}

    record CaseLinked(CaseId caseId, CaseId other, Sealed reason) implements IntakeEvent {}
}
