package org.mediation.legalaid;

import static org.mediation.kernel.Role.AID_LAWYER;
import static org.mediation.kernel.Role.AID_REVIEWER;

import java.time.LocalDate;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.legalaid.AidHandlingEvent.*;

/** The lawyer's work (承办): e8 and e9. */
public sealed interface AidHandlingCommand extends AidCommand {

    /**
     * Writes what was done into the diary (办理记录).
     *
     * @param persons how many were helped by it
     * @param reported whether the recipient was told of the progress
     */
    @AllowedFor(AID_LAWYER)
    @LeadsTo(AidStepRecorded.class)
    record RecordAidStep(AidId aidId, AidKind kind, LocalDate doneOn, int persons, boolean reported, String note)
            implements AidHandlingCommand {}

    /** Links the mediation case that the recipient is party to, once (I-32). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidLinkedToCase.class)
    record LinkAidToCase(AidId aidId, CaseReference caseId, PartyReference client) implements AidHandlingCommand {}

    /** Links the arbitration, suit or enforcement that the matter went on to, each once (I-32). */
    @AllowedFor({AID_LAWYER, AID_REVIEWER})
    @LeadsTo(AidLinkedToProceeding.class)
    record LinkAidToProceeding(AidId aidId, Proceeding proceeding, String body, String docketNo)
            implements AidHandlingCommand {}

    /** States that the work is done; the time for the closing file begins. */
    @AllowedFor(AID_LAWYER)
    @LeadsTo(AidHandlingEnded.class)
    record EndAidHandling(AidId aidId, LocalDate endedOn) implements AidHandlingCommand {}

    /** Ends the aid before its work is done (e9, LAL 48). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(AidTerminated.class)
    record TerminateAid(AidId aidId, TerminationGround ground, String reason) implements AidHandlingCommand {}
}
