package org.mediation.processes.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is held for a case, from the tables themselves rather than through the engine that wrote them. */
@Component
public class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What engine and work list hold for this case now, as the caller's transaction sees it. */
    public Standing of(UUID caseId) {
        Standing.Lines lines = new Standing.Lines();
        Tokens tokens = new Tokens(jdbc, caseId);
        tokens.tell(lines);
        Map<String, String> waits = new HashMap<>();
        tokens.byId()
                .values()
                .forEach(token -> waits.put(token.id(), tokens.place(token.id()) + " " + token.activity()));
        if (!tokens.byId().isEmpty()) {
            tellTasks(lines, tokens, waits);
            tellTimers(lines, tokens);
            tellMessages(lines, tokens);
        }
        new WorkListRows(jdbc, caseId).tell(lines, tokens, waits);
        return lines.sorted();
    }

    private record OpenTask(
            String id,
            String execution,
            String activity,
            @Nullable String due) {}

    private void tellTasks(Standing.Lines lines, Tokens tokens, Map<String, String> waits) {
        jdbc.sql("""
                        select id_ as id, execution_id_ as execution, task_def_key_ as activity,
                          due_date_::text as due
                        from camunda.act_ru_task where execution_id_ in (:tokens)""")
                .param("tokens", tokens.byId().keySet())
                .query(OpenTask.class)
                .list()
                .forEach(task -> {
                    String place = tokens.place(task.execution()) + " " + task.activity();
                    waits.put(task.id(), place);
                    lines.add(Trace.TASK, place + ", due " + task.due());
                });
    }

    private record Timer(
            String execution, String activity, @Nullable String due, int state) {}

    private void tellTimers(Standing.Lines lines, Tokens tokens) {
        jdbc.sql("""
                        select j.execution_id_ as execution, d.act_id_ as activity, j.duedate_::text as due,
                          j.suspension_state_ as state
                        from camunda.act_ru_job j join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.execution_id_ in (:tokens)""")
                .param("tokens", tokens.byId().keySet())
                .query(Timer.class)
                .list()
                .forEach(timer -> lines.add(
                        Trace.TIMER,
                        tokens.place(timer.execution()) + " " + timer.activity() + ", due " + timer.due()
                                + (timer.state() == 1 ? "" : ", suspended")));
    }

    private record Subscription(String execution, @Nullable String activity, String type, String name) {}

    private void tellMessages(Standing.Lines lines, Tokens tokens) {
        jdbc.sql("""
                        select execution_id_ as execution, activity_id_ as activity, event_type_ as type, event_name_ as name
                        from camunda.act_ru_event_subscr where execution_id_ in (:tokens)""")
                .param("tokens", tokens.byId().keySet())
                .query(Subscription.class)
                .list()
                .forEach(waiting -> lines.add(
                        Trace.MESSAGE,
                        tokens.place(waiting.execution()) + " " + waiting.activity() + " waits for the "
                                + waiting.type() + " " + waiting.name()));
    }
}
