package org.mediation.casework;

/** Who holds which task; so the work list can be rebuilt with its holders. */
public sealed interface TaskEvent extends CaseEvent {

    record TaskClaimed(CaseId caseId, String task, String claimedBy) implements TaskEvent {}

    record TaskReleased(CaseId caseId, String task) implements TaskEvent {}
}
