package org.mediation.timetable;

import java.util.List;
import java.util.Map;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.TimeLimits;
import org.mediation.calendar.WorkingCalendar;
import org.mediation.casework.CaseId;
import org.mediation.roster.OrganisationId;
import org.springframework.stereotype.Component;

/** Counts due dates with the lengths of the organisation that handles a case and with the calendar of today. */
@Component
public class Timetable {
    private final TimeLimits delivered = TimeLimits.delivered();
    private final WorkingCalendar calendar = WorkingCalendar.delivered();
    private final OwnLengths lengths;

    Timetable(OwnLengths lengths) {
        this.lengths = lengths;
    }

    /** With the lengths that are delivered: for what is explained, and for what no organisation decides. */
    public Deadlines delivered() {
        return new Deadlines(delivered, calendar);
    }

    public Deadlines of(OrganisationId organisation) {
        return with(lengths.of(organisation.value()));
    }

    public Deadlines of(CaseId handled) {
        return with(lengths.ofCase(handled.value()));
    }

    private Deadlines with(List<OwnLengths.Length> own) {
        Map<String, Integer> lengthOf = OwnLengths.byRule(own);
        return lengthOf.isEmpty() ? delivered() : new Deadlines(delivered.withOverrides(lengthOf), calendar);
    }
}
