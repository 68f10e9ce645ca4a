package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as told at the desk.
 *
 * @param amountFen in 分; null when no sum is named
 * @param knewHarmedOn day on which the right was known to be infringed (LDMAL art. 27)
 * @param facts confidential; sealed before it is recorded
 */
public record NewClaim(
        ClaimId claimId,
        ClaimCategory category,
        @Nullable Long amountFen,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate knewHarmedOn,
        @Nullable String facts) {}
