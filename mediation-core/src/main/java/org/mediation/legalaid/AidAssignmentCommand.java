package org.mediation.legalaid;

import static org.mediation.kernel.Role.AID_LAWYER;
import static org.mediation.kernel.Role.AID_REVIEWER;
import static org.mediation.kernel.Role.SYSTEM;

import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.legalaid.AidAssignmentEvent.*;

/** Finding the lawyer (指派律师): e6 and e7. */
public sealed interface AidAssignmentCommand extends AidCommand {

    /** Assigns a lawyer of a team, free of conflicts (e6). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(LawyerAssigned.class)
    record AssignLawyer(AidId aidId, LawyerId lawyer) implements AidAssignmentCommand {}

    /** Accepts the assignment with the aid agreement and the power of attorney signed (e7). */
    @AllowedFor(AID_LAWYER)
    @LeadsTo(AssignmentAccepted.class)
    record AcceptAssignment(AidId aidId, String agreementHash, String authorityHash) implements AidAssignmentCommand {}

    /** Gives the assignment back with a good reason (LAL 46). */
    @AllowedFor(AID_LAWYER)
    @LeadsTo(AssignmentDeclined.class)
    record DeclineAssignment(AidId aidId, String reason) implements AidAssignmentCommand {}

    /** Takes the matter from the lawyer; another one is assigned next (更换律师). */
    @AllowedFor(AID_REVIEWER)
    @LeadsTo(LawyerReplaced.class)
    record ReplaceLawyer(AidId aidId, String reason) implements AidAssignmentCommand {}

    /** Nobody was assigned in time (T-AID-ASSIGN). */
    @AllowedFor(SYSTEM)
    @LeadsTo(AidAssignmentOverdue.class)
    record EscalateAidAssignment(AidId aidId) implements AidAssignmentCommand {}
}
