package org.mediation.casework;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** What time itself brings about in a case (期限变动), whatever the procedure. */
public sealed interface ClockCommand extends CaseCommand {

    /**
     * States whether the employment continues (劳动关系状况), on which the limitation of unpaid wages depends.
     *
     * @param endedOn the day on which it ended; none while it continues
     */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo({ClockEvent.EmploymentStated.class, IntakeEvent.LimitationAssessed.class})
    record StateEmployment(
            CaseId caseId, boolean continues, @Nullable LocalDate endedOn) implements ClockCommand {}

    /** Warns of the limitation dates that have come near (时效预警), each of them once. */
    @AllowedFor(SYSTEM)
    @LeadsTo(ClockEvent.LimitationWarned.class)
    record WarnOfLimitation(CaseId caseId) implements ClockCommand {}

    /** Counts the open due dates again after the calendar has changed (重新计算期限). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ClockEvent.DueDatesRecounted.class)
    record RecountDueDates(CaseId caseId) implements ClockCommand {}
}
