package org.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What time itself can have brought about in a case (期限变动). */
public sealed interface ClockEvent extends CaseEvent {

    /** The employment continues, or ended on that day. */
    record EmploymentStated(CaseId caseId, @Nullable LocalDate endedOn) implements ClockEvent {}

    /** A claim will be barred after that day; those who can still act are told. */
    record LimitationWarned(CaseId caseId, ClaimId claimId, LimitationWarning warning, LocalDate limitationEnd)
            implements ClockEvent {}

    /** Dates that a new calendar moves or settles, none to an earlier day; models know each by the name of its clock. */
    record DueDatesRecounted(CaseId caseId, List<Recounted> dates) implements ClockEvent {
        public DueDatesRecounted {
            dates = List.copyOf(dates);
        }
    }
}
