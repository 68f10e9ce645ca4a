package org.mediation.legalaid;

import static org.mediation.kernel.Role.AID_LAWYER;
import static org.mediation.kernel.Role.AID_REVIEWER;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.legalaid.AidClosingEvent.*;

/** From the closing file to the paid subsidy (结案与补贴): e10 and e11. */
public sealed interface AidClosingCommand extends AidCommand {

    /**
     * Hands in the closing file (e10).
     *
     * @param recoveredFen what the recipient was awarded or got
     * @param awarded whether the sum stands in an award, judgment or agreement
     * @param opinion what the recipient says of the aid
     */
    @AllowedFor(AID_LAWYER)
    @LeadsTo(AidFileSubmitted.class)
    record SubmitAidFile(
            AidId aidId,
            AidResult result,
            long recoveredFen,
            boolean awarded,
            String report,
            String documentsHash,
            @Nullable String opinion)
            implements AidClosingCommand {}

    /** The closing file did not come in time (T-AID-CLOSE). */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidFileOverdue.class)
    record EscalateAidFile(AidId aidId) implements AidClosingCommand {}

    /** Gives the closing file back to be completed. */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidFileReturned.class)
    record ReturnAidFile(AidId aidId, String reason) implements AidClosingCommand {}

    /** Rates the work; the subsidy follows from the scale in force (e11). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo({AidQualityChecked.class, SubsidyCalculated.class})
    record CheckAidQuality(AidId aidId, int score, String difficulty) implements AidClosingCommand {}

    /** Approves the subsidy; never the lawyer of the matter (I-37). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(SubsidyApproved.class)
    record ApproveSubsidy(AidId aidId) implements AidClosingCommand {}

    /** Records that the subsidy was paid, once for each matter and kind (I-37). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(SubsidyPaid.class)
    record PaySubsidy(AidId aidId, LocalDate paidOn, String proofHash) implements AidClosingCommand {}

    /** Nothing is left to do (办结). */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidClosed.class)
    record CloseAid(AidId aidId) implements AidClosingCommand {}
}
