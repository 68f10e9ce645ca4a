package org.mediation.timetable;

import java.util.List;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.casework.ClockCommand.RecountDueDates;
import org.mediation.processes.Watch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has every case counted again that a new calendar may concern; what a crash interrupts is still put down afterwards. */
@Component
class Recounting implements Watch {
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final SystemSends system;

    Recounting(JdbcClient jdbc, SystemSends system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    @Override
    public int run() {
        List<UUID> pending = jdbc.sql(
                        "select case_id from views.recount_pending order by attempts, case_id limit " + AT_ONCE)
                .query(UUID.class)
                .list();
        int done = 0;
        for (UUID caseId : pending) {
            boolean sent = system.send(new RecountDueDates(new CaseId(caseId)));
            jdbc.sql(
                            sent
                                    ? "delete from views.recount_pending where case_id = ?"
                                    : "update views.recount_pending set attempts = attempts + 1 where case_id = ?")
                    .param(caseId)
                    .update();
            done += sent ? 1 : 0;
        }
        return done;
    }
}
