package org.mediation.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.Side;
import org.mediation.roster.OrganisationId;

/**
 * A dispute as a sender tells it (登记记录).
 *
 * @param externalId the sender's own number of it; sent again under the same number it is the same case
 * @param source whose number that is; that of the organisation when absent
 * @param organisation that handles it; the sender's own when absent
 * @param pipeline another process than the table chooses, with the reason
 * @param parties further ones, beside the first applicant and the first respondent
 */
record IntakeRecord(
        @Nullable String externalId,
        @Nullable String source,
        @Nullable OrganisationId organisation,
        @Nullable String pipeline,
        @Nullable String pipelineReason,
        Channel channel,
        @Nullable Boolean oral,
        @Nullable Boolean readBack,
        @Nullable Boolean proactive,
        @Nullable DisputeKind disputeKind,
        OffsetDateTime receivedAt,
        String districtCode,
        @Nullable String streetCode,
        ToldParty applicant,
        ToldParty respondent,
        @Nullable List<ToldParty> parties,
        List<ToldClaim> claims,
        String narrative)
        implements ToldDispute {

    /** A party as told; who has a unified social credit code, or is complained of, is an employer unless told otherwise. */
    record ToldParty(
            @Nullable Side side,
            @Nullable PartyKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String uscc,
            @Nullable String phone,
            @Nullable String address,
            @Nullable List<PriorityFlag> flags) {}

    /** A claim as told; the sum may be unknown. */
    record ToldClaim(
            ClaimCategory category,
            @Nullable Long amountFen,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable LocalDate knewHarmedOn,
            @Nullable String facts) {}
}
