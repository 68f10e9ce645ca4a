package org.mediation.casework;

import java.util.List;

/** What time itself can have brought about in a case (期限变动). */
public sealed interface ClockEvent extends CaseEvent {

    /** Dates that a new calendar moves or settles, none to an earlier day; models know each by the name of its clock. */
    record DueDatesRecounted(CaseId caseId, List<Recounted> dates) implements ClockEvent {
        public DueDatesRecounted {
            dates = List.copyOf(dates);
        }
    }
}
