package org.mediation.casework;

import static org.mediation.kernel.Role.SYSTEM;

import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** What time itself brings about in a case (期限变动), whatever the procedure. */
public sealed interface ClockCommand extends CaseCommand {

    /** Counts the open due dates again after the calendar has changed (重新计算期限). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ClockEvent.DueDatesRecounted.class)
    record RecountDueDates(CaseId caseId) implements ClockCommand {}
}
