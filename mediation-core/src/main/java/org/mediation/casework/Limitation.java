package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the limitation period of a claim (仲裁时效) stands (LDMAL art. 27).
 *
 * @param start day from which it runs; null when the day of knowledge is not known yet
 * @param end last day; null while it does not run
 * @param interrupted whether this application restarted it
 * @param lapsed whether it had run out before the application
 */
public record Limitation(
        ClaimId claimId,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean interrupted,
        boolean lapsed) {}
