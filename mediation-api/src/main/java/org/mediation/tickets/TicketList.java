package org.mediation.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Districts;
import org.mediation.cases.Lights;
import org.mediation.cases.Names;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.TicketStep;
import org.mediation.security.Actor;
import org.mediation.security.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tickets that somebody may find (工单查询), filtered and paged, the nearest date first. */
@Component
class TicketList {
    private final JdbcClient jdbc;
    private final TicketReach reach;
    private final Names names;
    private final Districts districts;
    private final Lights lights;

    TicketList(JdbcClient jdbc, TicketReach reach, Names names, Districts districts, Lights lights) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.names = names;
        this.districts = districts;
        this.lights = lights;
    }

    /** What to look for; whatever is null does not matter. */
    record Filter(
            @Nullable String step,
            @Nullable String category,
            @Nullable String q) {}

    /** One line of the list; it names nobody. */
    record Row(
            UUID ticketId,
            String ticketNumber,
            String category,
            String categoryName,
            String step,
            String stepName,
            @Nullable String resultName,
            String districtName,
            @Nullable String unitName,
            boolean emergency,
            boolean overdue,
            Instant receivedAt,
            @Nullable Instant dueAt,
            String light,
            String lightWords) {}

    record Page(List<Row> items, long total) {}

    Page find(Actor actor, Filter filter, int page, int size) {
        Reach.Found scope = reach.scope(actor);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        List<String> conditions = new ArrayList<>(List.of("ticket_id in (" + scope.select() + ")"));
        equal("step", filter.step(), conditions, parameters);
        equal("category", filter.category(), conditions, parameters);
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("position(:q in number) > 0");
            parameters.put("q", filter.q().strip());
        }
        String where = " from views.ticket where " + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        List<Row> rows = jdbc.sql("select *" + where
                        + " order by completed_at is not null, emergency desc, due_at nulls last, received_at desc"
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
        return new Page(rows, total);
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null && !value.isBlank()) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private Row row(ResultSet row) throws SQLException {
        TicketCategory category = TicketCategory.valueOf(row.getString("category"));
        TicketStep step = TicketStep.valueOf(row.getString("step"));
        String result = row.getString("result");
        UUID unit = row.getObject("unit_id", UUID.class);
        Timestamp due = row.getTimestamp("due_at");
        Lights.Light light = lights.of(due == null ? null : due.toInstant());
        return new Row(
                row.getObject("ticket_id", UUID.class),
                row.getString("number"),
                category.name(),
                category.chinese(),
                step.name(),
                step.chinese(),
                result == null ? null : TicketResult.valueOf(result).chinese(),
                districts.name(row.getString("district_code")),
                unit == null ? null : names.organisation(unit),
                row.getBoolean("emergency"),
                row.getBoolean("overdue"),
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant(),
                light.name(),
                light.words());
    }
}
