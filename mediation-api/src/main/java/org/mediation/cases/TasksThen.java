package org.mediation.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of people that were open in a case at some moment: from the work list, which forgets none. */
@Component
class TasksThen {
    /** The date before the first move that is not seen yet; the present one when there is none. */
    private static final String OPEN_THEN = """
            select task.*, coalesce(
                (select move.due_before from views.task_move move
                 where move.case_id = task.case_id and move.key = task.key and move.sequence <> all (:seen)
                 order by move.sequence limit 1), task.due_at) as due_then
            from views.task where task.case_id = :case and task.command is null and task.opened_sequence = any (:seen)
              and (task.finished_sequence is null or task.finished_sequence <> all (:seen))
            order by task.opened_sequence, task.key""";

    private final JdbcClient jdbc;
    private final Names names;
    private final Lights lights;

    TasksThen(JdbcClient jdbc, Names names, Lights lights) {
        this.jdbc = jdbc;
        this.names = names;
        this.lights = lights;
    }

    List<TaskThen> of(CaseId caseId, Cut cut, List<OpenedEvent> seen) {
        PartySection parties = new PartySection();
        seen.forEach(parties::on);
        Map<String, String> holders = holders(seen);
        Lights then = lights.at(cut.at());
        return jdbc.sql(OPEN_THEN)
                .param("case", caseId.value())
                .param("seen", cut.sequences().toArray(Long[]::new))
                .query((row, number) -> task(row, parties.names(), holders, then))
                .list();
    }

    /** Who holds which task: the last one who claimed it and has not released it. */
    private static Map<String, String> holders(List<OpenedEvent> seen) {
        Map<String, String> holders = new HashMap<>();
        for (OpenedEvent event : seen) {
            if (event.type().equals("TaskClaimed")) {
                holders.put(event.text("task"), event.text("claimedBy"));
            } else if (event.type().equals("TaskReleased")) {
                holders.remove(event.text("task"));
            }
        }
        return holders;
    }

    private TaskThen task(ResultSet row, Map<String, String> parties, Map<String, String> holders, Lights then)
            throws SQLException {
        String key = row.getString("key");
        String member = row.getString("member");
        @Nullable String holder = holders.get(key);
        Timestamp dueThen = row.getTimestamp("due_then");
        @Nullable Instant due = dueThen == null ? null : dueThen.toInstant();
        Lights.Light light = then.of(due);
        return new TaskThen(
                key,
                row.getString("activity"),
                row.getString("name"),
                row.getString("definition"),
                List.of((String[]) row.getArray("roles").getArray()),
                member,
                member == null ? null : parties.get(member),
                names.username(holder),
                holder == null ? null : names.actor(holder),
                row.getTimestamp("opened_at").toInstant(),
                row.getLong("opened_sequence"),
                due,
                light.name(),
                light.words());
    }
}
