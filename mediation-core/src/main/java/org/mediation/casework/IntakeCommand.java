package org.mediation.casework;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.SYSTEM;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.OpeningCommand;
import org.mediation.roster.OrganisationId;

/** Taking a dispute in (登记受理): a1 to a7. */
public sealed interface IntakeCommand extends CaseCommand {

    /**
     * Records a written or oral application (LDMAL art. 12); an oral one is read back to the applicant.
     *
     * @param pipeline another process than the table chooses; needs the reason
     * @param ticketId the hotline ticket that it comes from; whoever handles one opens the case
     */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, TICKET_HANDLER})
    @LeadsTo(IntakeEvent.CaseRegistered.class)
    record RegisterCase(
            CaseId caseId,
            @Nullable String externalId,
            Channel channel,
            boolean oral,
            boolean readBack,
            boolean proactive,
            DisputeKind disputeKind,
            OffsetDateTime receivedAt,
            String districtCode,
            @Nullable String streetCode,
            OrganisationId organisation,
            @Nullable String pipeline,
            @Nullable String pipelineReason,
            List<NewParty> parties,
            List<NewClaim> claims,
            String narrative,
            @Nullable TicketReference ticketId)
            implements IntakeCommand, OpeningCommand {
        public RegisterCase {
            parties = List.copyOf(parties);
            claims = List.copyOf(claims);
        }
    }

    /** Confirms that parties, claims and facts are complete (a2, a4). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.RegistrationCompleted.class)
    record CompleteRegistration(CaseId caseId, boolean evidenceListed, boolean relatedCasesChecked)
            implements IntakeCommand {}

    /** Asks once for what is missing (a5). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.SupplementRequested.class)
    record RequestSupplement(CaseId caseId, String items) implements IntakeCommand {}

    @AllowedFor(SYSTEM)
    @LeadsTo(IntakeEvent.SupplementReminded.class)
    record RemindSupplement(CaseId caseId) implements IntakeCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.SupplementReceived.class)
    record ReceiveSupplement(CaseId caseId, String received) implements IntakeCommand {}

    /** What was asked for did not come in time (T-SUPP). */
    @AllowedFor(SYSTEM)
    @LeadsTo(IntakeEvent.DeemedWithdrawn.class)
    record DeemWithdrawn(CaseId caseId) implements IntakeCommand {}

    /** Looks at limitation, number of persons and sums (a3). */
    @AllowedFor(SYSTEM)
    @LeadsTo({IntakeEvent.LimitationAssessed.class, IntakeEvent.CaseScreened.class})
    record ScreenCase(CaseId caseId) implements IntakeCommand {}

    /** Takes the case (受理, a6); each condition is answered by the head. */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(IntakeEvent.CaseAccepted.class)
    record AcceptCase(
            CaseId caseId, boolean inScope, boolean competent, boolean notDecidedElsewhere, boolean notAdministrative)
            implements IntakeCommand {}

    /** Does not take the case (不予受理) and tells the other remedies. */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(IntakeEvent.CaseRejected.class)
    record RejectCase(
            CaseId caseId,
            RejectionReason reason,
            List<Remedy> remedies,
            @Nullable String explanation) implements IntakeCommand {
        public RejectCase {
            remedies = List.copyOf(remedies);
        }
    }

    /** Nobody decided on acceptance in time (T-ACC). */
    @AllowedFor(SYSTEM)
    @LeadsTo(IntakeEvent.AcceptanceOverdue.class)
    record EscalateAcceptance(CaseId caseId) implements IntakeCommand {}

    /** Answers a question that is no dispute to mediate (咨询答复) and closes it. */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.InquiryAnswered.class)
    record AnswerInquiry(CaseId caseId, String answer) implements IntakeCommand {}

    /** Hands a matter that belongs elsewhere to the body that can help (移送). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.CaseTransferred.class)
    record TransferCase(CaseId caseId, ReferralTarget target, String reason) implements IntakeCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.ClaimAdded.class)
    record AddClaim(CaseId caseId, NewClaim claim) implements IntakeCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.ClaimAmended.class)
    record AmendClaim(
            CaseId caseId,
            ClaimId claimId,
            ClaimCategory category,
            @Nullable Long amountFen,
            @Nullable LocalDate knewHarmedOn)
            implements IntakeCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.ClaimWithdrawn.class)
    record WithdrawClaim(CaseId caseId, ClaimId claimId) implements IntakeCommand {}

    /** Links a related case (关联案件), for instance the one that this one reopens (I-15). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(IntakeEvent.CaseLinked.class)
    record LinkCase(CaseId caseId, CaseId other, String reason) implements IntakeCommand {}
}
