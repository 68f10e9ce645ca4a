package org.mediation.casework;

import static org.mediation.kernel.Role.ARBITRATION_LIAISON;
import static org.mediation.kernel.Role.COURT_LIAISON;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.OpeningCommand;
import org.mediation.roster.OrganisationId;

/** A dispute that a court or a commission hands over, and what goes back to it (委派、委托、建议调解): b1 to b11, c1 to c7. */
public sealed interface ReferralCommand extends CaseCommand {

    /**
     * Hands a dispute over for mediation (b1, c1).
     *
     * @param bodyReceivedOn when the plaint or the application reached the body; it keeps the days for suit safe (I-21)
     * @param arbitrationStatus for a court only
     * @param awardServedOn where there is an award already
     * @param consentRecorded whether the body has recorded that both parties agree to mediate (TEYAO art. 11)
     */
    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo({IntakeEvent.CaseRegistered.class, ReferralEvent.ReferralReceived.class})
    record ReceiveReferral(
            CaseId caseId,
            ReferralKind kind,
            String body,
            String number,
            @Nullable CourtProcedure procedure,
            LocalDate bodyReceivedOn,
            @Nullable ArbitrationStatus arbitrationStatus,
            @Nullable LocalDate awardServedOn,
            boolean consentRecorded,
            DisputeKind disputeKind,
            OffsetDateTime receivedAt,
            String districtCode,
            OrganisationId organisation,
            List<NewParty> parties,
            List<NewClaim> claims,
            String narrative)
            implements ReferralCommand, OpeningCommand {
        public ReceiveReferral {
            parties = List.copyOf(parties);
            claims = List.copyOf(claims);
        }
    }

    /** Signs for the file; the clock of the referral starts (b2, b3, c2). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo({ReferralEvent.ReferralAcknowledged.class, IntakeEvent.CaseScreened.class})
    record AcknowledgeReferral(CaseId caseId) implements ReferralCommand {}

    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(ReferralEvent.ReferralDeclined.class)
    record DeclineReferral(CaseId caseId, String reason) implements ReferralCommand {}

    /** Nobody answered in time (T-CRT-ACK, T-ARB-ACK); the body may assign it to another organisation. */
    @AllowedFor(SYSTEM)
    @LeadsTo(ReferralEvent.ReferralUnanswered.class)
    record CallReferralUnanswered(CaseId caseId) implements ReferralCommand {}

    /** The body takes back what was not answered yet. */
    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON})
    @LeadsTo(ReferralEvent.ReferralRecalled.class)
    record RecallReferral(CaseId caseId, String reason) implements ReferralCommand {}

    /** Puts the agreement on the body's file (TEYAO art. 19), and tells it where an agreement leaves something open. */
    @AllowedFor(SYSTEM)
    @LeadsTo({ReferralEvent.AgreementFiledWithBody.class, ReferralEvent.ResultReported.class})
    record FileAgreementWithBody(CaseId caseId) implements ReferralCommand {}

    /** Tells the body that there is no agreement and sends its file back, without what was said in mediation (b9, c7). */
    @AllowedFor(SYSTEM)
    @LeadsTo({ReferralEvent.ResultReported.class, ReferralEvent.FileReturned.class})
    record ReportResult(CaseId caseId) implements ReferralCommand {}

    /** The court makes its own statement of the agreement (民事调解书, b11). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ReferralEvent.CourtStatementIssued.class)
    record IssueCourtStatement(CaseId caseId, String statementNo, LocalDate effectiveOn) implements ReferralCommand {}

    /** The court lets the plaintiff withdraw the suit after the agreement (准许撤诉, b11). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ReferralEvent.SuitWithdrawalAllowed.class)
    record AllowSuitWithdrawal(CaseId caseId, String rulingNo, LocalDate ruledOn) implements ReferralCommand {}

    /** The court files the suit after a delegated mediation failed (立案, b10). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ReferralEvent.CourtFiled.class)
    record RegisterCourtFiling(CaseId caseId, String docketNo, LocalDate filedOn) implements ReferralCommand {}

    /** Nobody goes on with the suit (退回未诉, b10). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ReferralEvent.CourtNotFiled.class)
    record LeaveUnfiled(CaseId caseId, String reason) implements ReferralCommand {}

    /** The body goes on with its own procedure (恢复审理、恢复仲裁). */
    @AllowedFor({COURT_LIAISON, ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ReferralEvent.ProcedureResumed.class)
    record ResumeProcedure(CaseId caseId, LocalDate resumedOn) implements ReferralCommand {}
}
