package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;

/**
 * Where the limitation period of a claim (仲裁时效) stands (LDMAL art. 27).
 *
 * @param start day from which it runs; null when it does not run
 * @param end last day; null while it does not run
 * @param interrupted whether it was restarted
 * @param lapsed whether it had run out before the application
 * @param basis from what it runs; null in events of the first release
 * @param warnOn day of the first warning; null while there is nothing to warn of
 * @param lastWarnOn day of the last warning
 */
public record Limitation(
        ClaimId claimId,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean interrupted,
        boolean lapsed,
        @Nullable LimitationBasis basis,
        @Nullable LocalDate warnOn,
        @Nullable LocalDate lastWarnOn) {

    static Limitation notRunning(ClaimId claim, LimitationBasis basis) {
        return new Limitation(claim, null, null, false, false, basis, null, null);
    }

    static Limitation lapsed(ClaimId claim, LocalDate start, LocalDate end) {
        return new Limitation(claim, start, end, false, true, LimitationBasis.LAPSED, null, null);
    }

    static Limitation running(ClaimId claim, LocalDate start, LimitationBasis basis, String rule, Deadlines deadlines) {
        LocalDate end = deadlines.due(rule, start).due();
        return new Limitation(
                claim,
                start,
                end,
                basis != LimitationBasis.EMPLOYMENT_ENDED,
                false,
                basis,
                deadlines.before("T-LIM-WARN", end).due(),
                deadlines.before("T-LIM-LAST", end).due());
    }

    /** The warning that belongs to a day of its last weeks; none before them and none after the end. */
    @Nullable
    LimitationWarning warningOn(LocalDate day) {
        if (lapsed || end == null || warnOn == null || lastWarnOn == null || day.isAfter(end) || day.isBefore(warnOn)) {
            return null;
        }
        return day.isBefore(lastWarnOn) ? LimitationWarning.EARLY : LimitationWarning.LAST;
    }
}
