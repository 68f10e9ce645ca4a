package org.mediation.timetable;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mediation.calendar.CalendarEvent.CalendarYearImported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years that were imported; with each, every open case is put down to be counted again. */
@Component
@ProcessingGroup("views")
class CalendarYears {
    private final JdbcClient jdbc;

    CalendarYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts, older versions first. */
    List<String> texts() {
        return jdbc.sql("select text from views.calendar_year order by version, year")
                .query(String.class)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from views.calendar_year")
                .query(Integer.class)
                .single();
    }

    @EventHandler
    void on(CalendarYearImported event, @org.axonframework.eventhandling.Timestamp Instant at) {
        jdbc.sql("insert into views.calendar_year (year, version, text, imported_at) values (?, ?, ?, ?)")
                .params(event.year(), event.version(), event.text(), Timestamp.from(at))
                .update();
        jdbc.sql("""
                        insert into views.recount_pending (case_id)
                        select case_id from views.case_summary where closed_at is null
                        on conflict (case_id) do nothing""").update();
    }
}
