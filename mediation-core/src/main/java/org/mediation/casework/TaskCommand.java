package org.mediation.casework;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;

import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Taking a task of the work list and giving it back (认领、退回待办). */
public sealed interface TaskCommand extends CaseCommand {

    /** Takes a task; refused when somebody else has it. */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(TaskEvent.TaskClaimed.class)
    record ClaimTask(CaseId caseId, String task) implements TaskCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(TaskEvent.TaskReleased.class)
    record ReleaseTask(CaseId caseId, String task) implements TaskCommand {}
}
