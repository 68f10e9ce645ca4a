package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.RESPONDENT;
import static org.mediation.kernel.Role.SYSTEM;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Asking the parties whether they agree to mediate (征询意愿): a8 to a11. */
public sealed interface ConsentCommand extends CaseCommand {

    /** Sends the acceptance notice and asks every party that has not agreed yet (a8). */
    @AllowedFor(SYSTEM)
    @LeadsTo({ConsentEvent.AcceptanceNoticeIssued.class, ConsentEvent.ConsentInquired.class})
    record InquireConsent(CaseId caseId) implements ConsentCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(ConsentEvent.ConsentGiven.class)
    record GiveConsent(CaseId caseId, PartyId partyId, ContactChannel channel, String proof, boolean byRepresentative)
            implements ConsentCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(ConsentEvent.ConsentRefused.class)
    record RefuseConsent(
            CaseId caseId,
            PartyId partyId,
            ContactChannel channel,
            @Nullable String words) implements ConsentCommand {}

    /** Records the attempts that did not reach a party. */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ConsentEvent.PartyUnreachable.class)
    record ReportUnreachable(CaseId caseId, PartyId partyId, int attempts, String proof) implements ConsentCommand {}

    /** Not everybody answered in time (T-CONSENT); silence is never consent. */
    @AllowedFor(SYSTEM)
    @LeadsTo(ConsentEvent.ConsentLapsed.class)
    record LapseConsent(CaseId caseId) implements ConsentCommand {}

    /** Either party ends the mediation, at any time (PML art. 23). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(ConsentEvent.ConsentWithdrawn.class)
    record WithdrawConsent(CaseId caseId, PartyId partyId, ContactChannel channel) implements ConsentCommand {}

    /** Both parties agree, before expiry, to a later end of the mediation period (T-MED-EXT). */
    @AllowedFor({MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ConsentEvent.MediationExtended.class)
    record ExtendMediation(CaseId caseId, int days, boolean applicantAgreed, boolean respondentAgreed, String proof)
            implements ConsentCommand {}

    /** The mediation period ended without an agreement (T-MED, LDMAL art. 14). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ConsentEvent.MediationDeadlineExpired.class)
    record ExpireMediation(CaseId caseId) implements ConsentCommand {}

    /** Hands a collective or major dispute to the six-party linkage (六方联动). */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(ConsentEvent.CaseEscalatedToJointMediation.class)
    record EscalateToJointMediation(CaseId caseId, String reason) implements ConsentCommand {}

    /** Keeps a collective or major dispute in union mediation, with the reason. */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo(ConsentEvent.JointMediationDispensed.class)
    record DispenseJointMediation(CaseId caseId, String reason) implements ConsentCommand {}
}
