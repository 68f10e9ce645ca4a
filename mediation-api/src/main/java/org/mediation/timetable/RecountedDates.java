package org.mediation.timetable;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mediation.casework.ClockEvent.DueDatesRecounted;
import org.mediation.security.CaseScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which due dates a new calendar moved or settled, case by case. */
@Component
@ProcessingGroup("views")
class RecountedDates {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    RecountedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A date of a case, before and after. */
    record Row(UUID caseId, String number, String rule, LocalDate before, LocalDate after, String calendarVersion) {}

    /** How many cases of an organisation have a date that moved. */
    record Tally(String organisation, long cases) {}

    /** What moved, newest first, among the cases that somebody may see. */
    List<Row> moved(CaseScope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("most", MOST);
        return jdbc.sql("""
                        select date.case_id, case_summary.number, date.rule, date.before, date.after,
                          date.calendar_version
                        from views.recounted_date date join views.case_summary using (case_id)
                        where date.after > date.before
                          and case_id in (select case_id from views.case_summary where\s""" + scope.condition() + """
                        )
                        order by date.recounted_at desc, case_summary.number, date.rule limit :most""")
                .params(parameters)
                .query(Row.class)
                .list();
    }

    /** Numbers alone, for those who run the system and see no case. */
    List<Tally> tallies() {
        return jdbc.sql("""
                        select organisation.name as organisation, count(distinct date.case_id) as cases
                        from views.recounted_date date join views.case_summary using (case_id)
                        join views.organisation organisation on organisation.id = case_summary.organisation_id
                        where date.after > date.before
                        group by organisation.name order by organisation.name""").query(Tally.class).list();
    }

    long pending() {
        return jdbc.sql("select count(*) from views.recount_pending")
                .query(Long.class)
                .single();
    }

    @EventHandler
    void on(
            DueDatesRecounted event,
            @SequenceNumber long sequence,
            @org.axonframework.eventhandling.Timestamp Instant at) {
        event.dates()
                .forEach(date -> jdbc.sql("""
                                insert into views.recounted_date
                                  (case_id, sequence, rule, before, after, calendar_version, recounted_at)
                                values (?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                event.caseId().value(),
                                sequence,
                                date.after().rule(),
                                Date.valueOf(date.before().due()),
                                Date.valueOf(date.after().due()),
                                date.after().calendarVersion(),
                                Timestamp.from(at))
                        .update());
    }
}
