package org.mediation.processes.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table of all waits of all cases; written with the engine in one transaction, so it never says anything else. */
@Component
public class WorkList {
    private final JdbcTemplate rows;
    private final JdbcClient jdbc;

    public WorkList(JdbcTemplate rows) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(rows);
    }

    /**
     * The running process instances of a case, and the open waits that this event finishes; a wait of one member only by
     * an event that names it.
     */
    public Standing before(UUID caseId, String event, List<String> members) {
        List<OpenInstance> instances = new ArrayList<>();
        List<OpenWait> waits = new ArrayList<>();
        rows.query(
                """
                select id, definition_id, null, null as opened, null::uuid as task
                from views.process_instance where case_id = ? and ended_at is null
                union all
                select engine_id, process_instance, command is not null, opened_sequence, id
                from views.task where case_id = ? and finished_at is null and ? = any (finished_by)
                  and (member is null or member = any (?))
                order by opened, task""",
                row -> {
                    boolean systemStep = row.getBoolean(3);
                    if (row.wasNull()) {
                        instances.add(new OpenInstance(row.getString(1), row.getString(2)));
                    } else {
                        waits.add(new OpenWait(row.getString(1), row.getString(2), systemStep));
                    }
                },
                caseId,
                caseId,
                event,
                members.toArray(String[]::new));
        return new Standing(instances, waits);
    }

    /** Where a case stands before an event. */
    public record Standing(List<OpenInstance> instances, List<OpenWait> finished) {}

    /** An open wait as the engine knows it. */
    public record OpenWait(String engineId, String processInstance, boolean systemStep) {}

    /** Writes what the engine did because of one event. */
    public void write(UUID caseId, long sequence, String event, @Nullable String actor, Instant at, EngineMoves moves) {
        Timestamp now = Timestamp.from(at);
        Orders orders = new Orders();
        for (EngineMoves.Instance instance : moves.started()) {
            orders.add(
                    "insert into views.process_instance (id, case_id, definition_id, definition, version, parent, started_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    instance.id(),
                    caseId,
                    instance.definitionId(),
                    instance.definition(),
                    instance.version(),
                    instance.parent(),
                    now);
        }
        for (String engineId : moves.ended()) {
            orders.add(
                    "update views.task set finished_at = ?, finished_sequence = ?, finished_event = ?, done = ? = any"
                            + " (finished_by), actor = ? where engine_id = ? and finished_at is null",
                    now,
                    sequence,
                    event,
                    event,
                    actor,
                    engineId);
        }
        moves.opened().forEach(wait -> open(orders, caseId, sequence, now, wait));
        moves.finished()
                .forEach(id -> orders.add("update views.process_instance set ended_at = ? where id = ?", now, id));
        if (!moves.path().isEmpty()) {
            orders.add(
                    "insert into views.case_path (case_id, sequence, steps) values (?, ?, ?)",
                    caseId,
                    sequence,
                    moves.path().toArray(String[]::new));
        }
        orders.send(rows);
    }

    private static void open(Orders orders, UUID caseId, long sequence, Timestamp now, Wait wait) {
        orders.add(
                """
                insert into views.task (id, key, case_id, process_instance, engine_id, definition, activity, name, roles,
                  finished_by, offers, command, member, due_at, opened_at, opened_sequence)
                select ?, ? || '#' || count(*) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from views.task where case_id = ? and activity = ? and member is not distinct from ?""",
                UUID.randomUUID(),
                wait.member() == null ? wait.activity() : wait.activity() + "@" + wait.member(),
                caseId,
                wait.processInstance(),
                wait.engineId(),
                wait.definition(),
                wait.activity(),
                wait.name(),
                wait.roles().toArray(String[]::new),
                wait.finishedBy().toArray(String[]::new),
                wait.offers().toArray(String[]::new),
                wait.command(),
                wait.member(),
                wait.dueAt() == null ? null : Timestamp.from(wait.dueAt()),
                now,
                sequence,
                caseId,
                wait.activity(),
                wait.member());
    }

    public void hold(UUID caseId, String task, @Nullable String holder) {
        rows.update(
                "update views.task set claimed_by = ? where case_id = ? and key = ? and finished_at is null",
                holder,
                caseId,
                task);
    }

    /** The open tasks that have a date. */
    public List<DatedWait> waiting(UUID caseId) {
        return jdbc.sql("""
                        select task.engine_id, task.activity, process.definition_id
                        from views.task task join views.process_instance process on process.id = task.process_instance
                        where task.case_id = ? and task.finished_at is null and task.due_at is not null""").param(caseId).query(DatedWait.class).list();
    }

    /** An open task with a date, as the engine and its model know it. */
    public record DatedWait(String engineId, String activity, String definitionId) {}

    /** Gives an open task another date, and keeps the one that it had. */
    public void move(String engineId, long sequence, Instant dueAt) {
        rows.update(
                "insert into views.task_move (case_id, key, sequence, due_before) select case_id, key, ?, due_at"
                        + " from views.task where engine_id = ? and finished_at is null",
                sequence,
                engineId);
        rows.update(
                "update views.task set due_at = ? where engine_id = ? and finished_at is null",
                Timestamp.from(dueAt),
                engineId);
    }

    /** Claims system steps for one worker until the transaction ends; steps that failed wait longer each time. */
    public List<DueStep> dueSteps(Instant now, int most) {
        return jdbc.sql("""
                        select id, case_id, process_instance, activity, command, member from views.task
                        where command is not null and finished_at is null and (retry_at is null or retry_at <= ?)
                        order by opened_at limit ?""")
                .params(Timestamp.from(now), most)
                .query(DueStep.class)
                .list();
    }

    /** Notes why a step could not be done and when to try again; false when another worker has done it meanwhile. */
    public boolean failed(UUID id, String reason, Instant retryAt) {
        return rows.update(
                        "update views.task set attempts = attempts + 1, failure = ?, retry_at = ?"
                                + " where id = ? and finished_at is null",
                        reason,
                        Timestamp.from(retryAt),
                        id)
                > 0;
    }

    /** The case to which a process instance belongs. */
    public @Nullable UUID caseOf(String processInstance) {
        return jdbc.sql("select case_id from views.process_instance where id = ?")
                .param(processInstance)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
