package org.mediation.cases;

import java.util.Arrays;
import java.util.Map;
import org.mediation.kernel.Header;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.MatterCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the task that a command works on, so that its events name process and activity (I-29). */
@Component
class CommandContext {
    private final JdbcClient jdbc;

    CommandContext(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(MatterCommand command) {
        LeadsTo leads = command.getClass().getAnnotation(LeadsTo.class);
        String[] events = Arrays.stream(leads.value()).map(Class::getSimpleName).toArray(String[]::new);
        return jdbc.sql("""
                        select process_instance, activity from views.task
                        where case_id = :case and finished_at is null and command is null
                          and (finished_by && :events::text[] or :command = any (offers))
                        order by finished_by && :events::text[] desc, opened_sequence limit 1""")
                .param("case", command.matter().value())
                .param("events", events)
                .param("command", command.getClass().getSimpleName())
                .query((row, number) -> Map.of(
                        Header.PROCESS_INSTANCE,
                        row.getString("process_instance"),
                        Header.ACTIVITY,
                        row.getString("activity")))
                .optional()
                .orElse(Map.of());
    }
}
