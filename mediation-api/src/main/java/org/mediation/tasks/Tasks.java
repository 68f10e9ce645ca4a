package org.mediation.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Actions;
import org.mediation.cases.Lights;
import org.mediation.cases.Names;
import org.mediation.cases.PartyNames;
import org.mediation.kernel.Role;
import org.mediation.matters.MatterKind;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work list of somebody: the tasks of their role in the matters that they may see, earliest date first. */
@Component
class Tasks {
    private static final String DUE = "coalesce(task.due_at, matter.statutory_due_at)";
    private static final Map<String, String> ORDERS = Map.of(
            "due", DUE + " nulls last, task.opened_at, task.id",
            "created", "task.opened_at desc, task.id",
            "number", "matter.number, task.opened_at, task.id");

    private final JdbcClient jdbc;
    private final Access access;
    private final PartyNames parties;
    private final Names names;
    private final Lights lights;

    Tasks(JdbcClient jdbc, Access access, PartyNames parties, Names names, Lights lights) {
        this.jdbc = jdbc;
        this.access = access;
        this.parties = parties;
        this.names = names;
        this.lights = lights;
    }

    /** What to look for; whatever is null does not matter. */
    record Filter(
            boolean done,
            boolean mine,
            @Nullable String role,
            @Nullable UUID organisation,
            @Nullable String activity,
            @Nullable String light,
            @Nullable String q,
            @Nullable UUID caseId) {}

    record Counts(long open, long mine, long overdue, long dueSoon) {}

    record Page(List<Task> items, long total, Counts counts) {}

    Page find(Actor actor, Filter filter, String sort, int page, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String mine = visible(actor, parameters);
        List<String> conditions = new ArrayList<>(List.of(mine));
        conditions.add(filter.done() ? "task.finished_at is not null and task.done" : "task.finished_at is null");
        if (filter.mine()) {
            conditions.add(filter.done() ? "task.actor = :me" : "task.claimed_by = :me");
        }
        narrow(filter, conditions, parameters);
        String from = " from views.task join views.matter on matter.id = task.case_id where "
                + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        Map<String, Object> paged = new HashMap<>(parameters);
        paged.put("limit", size);
        paged.put("offset", (long) page * size);
        String order = filter.done() ? "task.finished_at desc, task.id" : ORDERS.getOrDefault(sort, ORDERS.get("due"));
        List<Task> items = jdbc.sql("select task.*, matter.kind, matter.number, matter.applicant,"
                        + " matter.applicant_sequence, matter.respondent, matter.respondent_sequence,"
                        + " matter.statutory_due_at, matter.mediators" + from + " order by " + order
                        + " limit :limit offset :offset")
                .params(paged)
                .query((row, number) -> task(row, actor))
                .list();
        return new Page(items, total, counts(mine, parameters));
    }

    /** Tasks of the actor's role in matters within reach; an auditor reads them all. */
    private String visible(Actor actor, Map<String, Object> parameters) {
        Reach.Found scope = access.everything(actor);
        parameters.putAll(scope.parameters());
        parameters.put("me", actor.id().toString());
        parameters.put("myRole", actor.role().name());
        parameters.put("now", Timestamp.from(lights.now()));
        parameters.put("soon", Timestamp.from(lights.yellowUntil()));
        String role =
                actor.role() == Role.AUDITOR || actor.role() == Role.OVERSEER ? "true" : ":myRole = any (task.roles)";
        return "task.command is null and " + role + " and task.case_id in (" + scope.select() + ")";
    }

    private static void narrow(Filter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.role() != null) {
            conditions.add(":role = any (task.roles)");
            parameters.put("role", filter.role());
        }
        if (filter.organisation() != null) {
            conditions.add("matter.organisation_id = :organisation");
            parameters.put("organisation", filter.organisation());
        }
        if (filter.activity() != null) {
            conditions.add("task.activity = :activity");
            parameters.put("activity", filter.activity());
        }
        if (filter.caseId() != null) {
            conditions.add("task.case_id = :case");
            parameters.put("case", filter.caseId());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("position(:q in matter.number) > 0");
            parameters.put("q", filter.q().strip());
        }
        if (filter.light() != null) {
            conditions.add(
                    switch (filter.light()) {
                        case "RED" -> DUE + " <= :now";
                        case "YELLOW" -> DUE + " > :now and " + DUE + " <= :soon";
                        case "GREEN" -> DUE + " > :soon";
                        default -> DUE + " is null";
                    });
        }
    }

    private Counts counts(String visible, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) as open, count(*) filter (where task.claimed_by = :me) as mine,"
                        + " count(*) filter (where " + DUE + " <= :now) as overdue,"
                        + " count(*) filter (where " + DUE + " > :now and " + DUE + " <= :soon) as due_soon"
                        + " from views.task join views.matter on matter.id = task.case_id where task.finished_at is null and "
                        + visible)
                .params(parameters)
                .query((row, number) -> new Counts(
                        row.getLong("open"), row.getLong("mine"), row.getLong("overdue"), row.getLong("due_soon")))
                .single();
    }

    /** Where a task stands, for those who may see it. */
    Optional<Place> place(Actor actor, UUID id) {
        Map<String, Object> parameters = new HashMap<>();
        String visible = visible(actor, parameters);
        parameters.put("id", id);
        return jdbc.sql("select case_id, key from views.task where id = :id and finished_at is null and " + visible)
                .params(parameters)
                .query(Place.class)
                .optional();
    }

    /** A task by its case and its key there. */
    record Place(UUID caseId, String key) {}

    private Task task(ResultSet row, Actor actor) throws SQLException {
        boolean assigned = ((Object[]) row.getArray("mediators").getArray()).length > 0;
        MatterKind kind = MatterKind.valueOf(row.getString("kind"));
        var view = access.viewOf(actor, kind, assigned);
        String applicant = parties.of(row, "applicant", view);
        String respondent = parties.of(row, "respondent", view);
        Instant due = instant(row, "due_at");
        Instant statutory = instant(row, "statutory_due_at");
        Lights.Light light = lights.of(due == null ? statutory : due);
        List<String> roles = List.of((String[]) row.getArray("roles").getArray());
        String holder = row.getString("claimed_by");
        String member = row.getString("member");
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getObject("case_id", UUID.class),
                kind,
                row.getString("number"),
                applicant,
                respondent,
                row.getString("activity"),
                row.getString("name"),
                row.getString("definition"),
                roles.contains(actor.role().name()) ? actor.role().name() : roles.get(0),
                member,
                parties.member(row, member, view),
                names.username(holder),
                holder == null ? null : names.actor(holder),
                row.getTimestamp("opened_at").toInstant(),
                due,
                statutory,
                light.name(),
                light.words(),
                instant(row, "finished_at"),
                row.getString("actor") == null ? null : names.actor(row.getString("actor")),
                Actions.commands(List.of((String[]) row.getArray("finished_by").getArray()), List.of((String[])
                                row.getArray("offers").getArray()))
                        .stream()
                        .filter(command -> Actions.maySend(actor, command))
                        .toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
