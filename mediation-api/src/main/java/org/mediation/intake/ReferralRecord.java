package org.mediation.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.CourtProcedure;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.ReferralKind;
import org.mediation.intake.IntakeRecord.ToldClaim;
import org.mediation.intake.IntakeRecord.ToldParty;
import org.mediation.roster.OrganisationId;

/**
 * A dispute as a court or a commission hands it over (移交记录).
 *
 * @param body that hands it over; the sender's own when absent
 * @param number of the body; sent again under the same number it is the same case
 * @param organisation that is asked to mediate; the sender's own when absent
 */
record ReferralRecord(
        ReferralKind kind,
        @Nullable String body,
        String number,
        @Nullable CourtProcedure procedure,
        LocalDate bodyReceivedOn,
        @Nullable ArbitrationStatus arbitrationStatus,
        @Nullable LocalDate awardServedOn,
        @Nullable Boolean consentRecorded,
        @Nullable OrganisationId organisation,
        @Nullable DisputeKind disputeKind,
        OffsetDateTime receivedAt,
        String districtCode,
        ToldParty applicant,
        ToldParty respondent,
        @Nullable List<ToldParty> parties,
        List<ToldClaim> claims,
        String narrative)
        implements ToldDispute {}
