package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.RESPONDENT;
import static org.mediation.kernel.Role.SYSTEM;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.roster.MediatorId;

/** Proposals and the agreement (调解方案、调解协议书): a17 to a21. */
public sealed interface SettlementCommand extends CaseCommand {

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SettlementEvent.ProposalMade.class)
    record MakeProposal(
            CaseId caseId,
            ProposalId proposalId,
            String terms,
            List<ClaimId> settledClaims,
            List<Obligation> obligations)
            implements SettlementCommand {
        public MakeProposal {
            settledClaims = List.copyOf(settledClaims);
            obligations = List.copyOf(obligations);
        }
    }

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(SettlementEvent.ProposalAnswered.class)
    record AnswerProposal(
            CaseId caseId,
            PartyId partyId,
            ProposalAnswer answer,
            @Nullable String words,
            boolean byRepresentative) implements SettlementCommand {}

    /** Writes the agreement from the accepted proposal (a19). */
    @AllowedFor(SYSTEM)
    @LeadsTo(SettlementEvent.AgreementDrafted.class)
    record DraftAgreement(CaseId caseId) implements SettlementCommand {}

    /** Answers the check list of legality before anybody signs (I-14). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(SettlementEvent.AgreementLegalityChecked.class)
    record CheckLegality(
            CaseId caseId,
            boolean noInsuranceWaiver,
            boolean minimumWageKept,
            boolean noThirdPartyHarmed,
            boolean voluntary,
            @Nullable String remark)
            implements SettlementCommand {}

    /** A party signs; its own hand, or a representative with special authority (I-05). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(SettlementEvent.AgreementSigned.class)
    record SignAgreement(CaseId caseId, PartyId partyId, boolean byRepresentative, String proofHash)
            implements SettlementCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(SettlementEvent.SignatureDeclined.class)
    record DeclineSignature(
            CaseId caseId, PartyId partyId, @Nullable String words) implements SettlementCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(SettlementEvent.SigningReminded.class)
    record RemindSigning(CaseId caseId) implements SettlementCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(SettlementEvent.SigningLapsed.class)
    record LapseSigning(CaseId caseId) implements SettlementCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SettlementEvent.AgreementCountersigned.class)
    record CountersignAgreement(CaseId caseId, MediatorId mediatorId) implements SettlementCommand {}

    /** The organisation seals; with all signatures the agreement takes effect (LDMAL art. 14). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo({SettlementEvent.AgreementSealed.class, SettlementEvent.AgreementTookEffect.class})
    record SealAgreement(CaseId caseId, String sealHash) implements SettlementCommand {}

    /** A settlement performed before the mediator's eyes, with signed minutes (即时履行). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SettlementEvent.SettledOnSpot.class)
    record SettleOnSpot(
            CaseId caseId,
            List<ClaimId> settledClaims,
            long paidFen,
            String terms,
            boolean minutesSigned,
            String performanceProofHash)
            implements SettlementCommand {
        public SettleOnSpot {
            settledClaims = List.copyOf(settledClaims);
        }
    }
}
