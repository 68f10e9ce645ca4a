package org.mediation.intake;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.Side;
import org.mediation.intake.IntakeRecord.ToldClaim;
import org.mediation.intake.IntakeRecord.ToldParty;

/** What every record tells of a dispute, whoever sends it: who quarrels with whom about what. */
interface ToldDispute {
    @Nullable
    DisputeKind disputeKind();

    OffsetDateTime receivedAt();

    String districtCode();

    ToldParty applicant();

    ToldParty respondent();

    @Nullable
    List<ToldParty> parties();

    List<ToldClaim> claims();

    default DisputeKind kindOfDispute() {
        DisputeKind kind = disputeKind();
        return kind == null ? DisputeKind.INDIVIDUAL : kind;
    }

    default List<NewParty> newParties() {
        List<NewParty> all = new ArrayList<>();
        all.add(Drafts.party(applicant(), Side.APPLICANT));
        all.add(Drafts.party(respondent(), Side.RESPONDENT));
        List<ToldParty> further = parties();
        if (further != null) {
            further.forEach(party -> all.add(Drafts.party(party, Objects.requireNonNull(party.side()))));
        }
        return all;
    }

    default List<NewClaim> newClaims() {
        return claims().stream().map(Drafts::claim).toList();
    }
}
