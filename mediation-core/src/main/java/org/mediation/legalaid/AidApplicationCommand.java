package org.mediation.legalaid;

import static org.mediation.kernel.Role.AID_REVIEWER;
import static org.mediation.kernel.Role.HOTLINE_AGENT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.SYSTEM;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.OpeningCommand;
import org.mediation.legalaid.AidApplicationEvent.*;
import org.mediation.roster.OrganisationId;

/** From the application to the decision (申请与审查): e1 to e5. */
public sealed interface AidApplicationCommand extends AidCommand {

    /**
     * Records an application, made by the person or handed over from a case, a ticket, or by notice of a body (LAL 35).
     *
     * @param caseId the case that it comes from or goes with, and {@code client} the party of it that is to be helped
     * @param hardship what the applicant says of the own means
     */
    @AllowedFor({AID_REVIEWER, INTAKE_CLERK, MEDIATION_ORG_HEAD, HOTLINE_AGENT, TICKET_HANDLER})
    @LeadsTo({AidApplied.class, AidApplicantRecorded.class, AidOpponentRecorded.class})
    record ApplyForAid(
            AidId aidId,
            OrganisationId organisation,
            String districtCode,
            AidChannel channel,
            AidScope scope,
            String category,
            OffsetDateTime receivedAt,
            @Nullable AidEmergency emergency,
            AidApplicant applicant,
            AidOpponent opponent,
            @Nullable CaseReference caseId,
            @Nullable PartyReference client,
            @Nullable TicketReference ticketId,
            String facts,
            @Nullable String hardship)
            implements AidApplicationCommand, OpeningCommand {}

    /** Grants aid before the papers are complete (先行援助, e3). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidGrantedProvisionally.class)
    record GrantAidProvisionally(AidId aidId) implements AidApplicationCommand {}

    /** Finds no emergency; the application goes the ordinary way. */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidEmergencyDenied.class)
    record DenyAidEmergency(AidId aidId, String reason) implements AidApplicationCommand {}

    /** Confirms that the papers are complete (e2). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidPapersChecked.class)
    record CheckAidPapers(AidId aidId) implements AidApplicationCommand {}

    /** Asks once for what is missing. */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidSupplementAsked.class)
    record RequestAidSupplement(AidId aidId, String items) implements AidApplicationCommand {}

    /**
     * Takes in what was asked for; the time to decide begins.
     *
     * @param hardship what the applicant now says of the own means
     */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidSupplementReceived.class)
    record ReceiveAidSupplement(
            AidId aidId, String received, @Nullable String hardship) implements AidApplicationCommand {}

    /** What was asked for did not come in time (T-SUPP). */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidDeemedWithdrawn.class)
    record DeemAidWithdrawn(AidId aidId) implements AidApplicationCommand {}

    /** Grants aid (给予援助, e4). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidGranted.class)
    record GrantAid(AidId aidId, AidKind kind, HardshipBasis hardshipBasis) implements AidApplicationCommand {}

    /** Does not grant aid (不予援助, e5) and tells how to object. */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidRefused.class)
    record RefuseAid(
            AidId aidId, AidRefusalReason reason, @Nullable String explanation) implements AidApplicationCommand {}

    /** Nobody decided in time (T-AID-DEC). */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidDecisionOverdue.class)
    record EscalateAidDecision(AidId aidId) implements AidApplicationCommand {}

    /** Records that the applicant objects to the refusal (LAL 49). */
    @AllowedFor({AID_REVIEWER, INTAKE_CLERK})
    @LeadsTo(AidObjected.class)
    record ObjectToAidRefusal(AidId aidId, String grounds) implements AidApplicationCommand {}

    /**
     * Records what was decided on the objection.
     *
     * @param kind the aid that is now given; nothing when the refusal stands
     */
    @AllowedFor(MEDIATION_ORG_HEAD)
    @LeadsTo({AidObjectionDecided.class, AidGranted.class})
    record DecideAidObjection(AidId aidId, @Nullable AidKind kind, String reason) implements AidApplicationCommand {}

    /** The time to object has passed. */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidObjectionLapsed.class)
    record LapseAidObjection(AidId aidId) implements AidApplicationCommand {}
}
