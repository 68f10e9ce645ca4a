package org.mediation.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.MemberDue;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;
import org.mediation.roster.MediatorId;

/** What can have happened to proposals and the agreement. */
public sealed interface SettlementEvent extends CaseEvent {

    record ProposalMade(
            CaseId caseId,
            ProposalId proposalId,
            int version,
            Sealed terms,
            List<ClaimId> settledClaims,
            List<Obligation> obligations,
            @RoutingFact("answeringParties") List<PartyId> parties)
            implements SettlementEvent {}

    record ProposalAnswered(
            CaseId caseId,
            ProposalId proposalId,
            PartyId partyId,
            ProposalAnswer answer,
            @Nullable Sealed words,
            boolean byRepresentative,
            @RoutingFact("proposal") ProposalStanding standing,
            @RoutingFact SettlementForm settlement)
            implements SettlementEvent {}

    record AgreementDrafted(
            CaseId caseId,
            AgreementId agreementId,
            int version,
            Sealed terms,
            List<ClaimId> settledClaims,
            List<Obligation> obligations,
            long totalFen,
            String contentHash)
            implements SettlementEvent {}

    /** The check list was answered; signing starts when it passed. */
    record AgreementLegalityChecked(
            CaseId caseId,
            AgreementId agreementId,
            @RoutingFact boolean lawful,
            List<String> failed,
            @Nullable Sealed remark,
            @RoutingFact("signingParties") List<PartyId> parties,
            @RoutingFact Instant signingRemindAt,
            @RoutingFact DueDate signingDue)
            implements SettlementEvent {}

    record AgreementSigned(
            CaseId caseId,
            AgreementId agreementId,
            PartyId partyId,
            boolean byRepresentative,
            String proofHash,
            @RoutingFact("signing") SigningStanding standing)
            implements SettlementEvent {}

    record SignatureDeclined(
            CaseId caseId,
            AgreementId agreementId,
            PartyId partyId,
            @Nullable Sealed words,
            @RoutingFact("signing") SigningStanding standing)
            implements SettlementEvent {}

    record SigningReminded(CaseId caseId) implements SettlementEvent {}

    record SigningLapsed(CaseId caseId, AgreementId agreementId) implements SettlementEvent {}

    record AgreementCountersigned(CaseId caseId, AgreementId agreementId, MediatorId mediatorId)
            implements SettlementEvent {}

    record AgreementSealed(CaseId caseId, AgreementId agreementId, String sealHash, String sealedBy)
            implements SettlementEvent {}

    /** From here the agreement binds; the windows of both confirmation routes are counted. */
    record AgreementTookEffect(
            CaseId caseId,
            AgreementId agreementId,
            Instant effectiveAt,
            @RoutingFact("obligations") List<MemberDue> obligationsDue,
            DueDate courtWindow,
            DueDate arbitrationWindow)
            implements SettlementEvent {}

    record MediationSucceeded(CaseId caseId, Outcome outcome, List<ClaimId> settledClaims, long agreedFen)
            implements SettlementEvent {}

    record MediationPartiallySucceeded(
            CaseId caseId, List<ClaimId> settledClaims, List<ClaimId> remainingClaims, long agreedFen)
            implements SettlementEvent {}

    record SettledOnSpot(
            CaseId caseId,
            List<ClaimId> settledClaims,
            long paidFen,
            Sealed terms,
            String performanceProofHash,
            @RoutingFact SettlementForm settlement)
            implements SettlementEvent {}
}
