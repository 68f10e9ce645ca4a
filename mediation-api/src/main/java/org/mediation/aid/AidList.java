package org.mediation.aid;

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
import org.mediation.cases.Lights;
import org.mediation.cases.Names;
import org.mediation.cases.PartyNames;
import org.mediation.kernel.Named;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidResult;
import org.mediation.legalaid.AidStage;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Actor;
import org.mediation.security.Reach;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of aid matters (援助事项) that somebody may find, filtered, sorted and paged. */
@Component
class AidList {
    private static final Map<String, String> ORDERS = Map.of(
            "due", "due_at nulls last, received_at desc",
            "received", "received_at desc",
            "number", "number");

    private final JdbcClient jdbc;
    private final AidReach reach;
    private final PartyNames parties;
    private final Names names;
    private final Lights lights;
    private final StandardsTable standards;

    AidList(JdbcClient jdbc, AidReach reach, PartyNames parties, Names names, Lights lights, StandardsTable standards) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.parties = parties;
        this.names = names;
        this.lights = lights;
        this.standards = standards;
    }

    /** What to look for; whatever is null does not matter. */
    record Filter(
            @Nullable String stage,
            @Nullable String kind,
            @Nullable UUID caseId,
            @Nullable String q) {}

    /** One line of the list. */
    record Row(
            UUID aidId,
            String aidNumber,
            @Nullable String applicant,
            @Nullable String respondent,
            String category,
            String categoryName,
            String stage,
            String stageName,
            @Nullable String kindName,
            @Nullable String resultName,
            String channelName,
            boolean emergency,
            String organisationName,
            @Nullable String lawyerName,
            @Nullable UUID caseId,
            Instant receivedAt,
            @Nullable Instant dueAt,
            String light,
            String lightWords,
            @Nullable Instant closedAt,
            @Nullable Long recoveredFen,
            @Nullable Long subsidyFen) {}

    record Page(List<Row> items, long total) {}

    Page find(Actor actor, Filter filter, String sort, int page, int size) {
        Reach.Found found = reach.scope(actor);
        Map<String, Object> parameters = new HashMap<>(found.parameters());
        List<String> conditions = new ArrayList<>(List.of("aid_id in (" + found.select() + ")"));
        equal(conditions, parameters, "stage", filter.stage());
        equal(conditions, parameters, "kind", filter.kind());
        equal(conditions, parameters, "case_id", filter.caseId());
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("position(:q in number) > 0");
            parameters.put("q", filter.q().strip());
        }
        String where = " from views.aid_summary where " + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        View view = reach.view(actor);
        return new Page(
                jdbc.sql("select *" + where + " order by " + ORDERS.getOrDefault(sort, ORDERS.get("due"))
                                + " limit :limit offset :offset")
                        .params(parameters)
                        .query((row, number) -> row(row, view))
                        .list(),
                total);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private Row row(ResultSet row, View view) throws SQLException {
        UUID aid = row.getObject("aid_id", UUID.class);
        UUID centre = row.getObject("organisation_id", UUID.class);
        UUID lawyer = row.getObject("lawyer", UUID.class);
        Instant due = instant(row, "due_at");
        Lights.Light light = lights.of(due);
        String category = row.getString("category");
        return new Row(
                aid,
                row.getString("number"),
                parties.of(row, "applicant", view, aid),
                parties.of(row, "respondent", view, aid),
                category,
                standards
                        .of(new OrganisationId(centre))
                        .category(category)
                        .map(known -> known.label())
                        .orElse(category),
                row.getString("stage"),
                AidStage.valueOf(row.getString("stage")).chinese(),
                name(row.getString("kind"), AidKind.class),
                name(row.getString("result"), AidResult.class),
                AidChannel.valueOf(row.getString("channel")).chinese(),
                row.getBoolean("emergency"),
                names.organisation(centre),
                lawyer == null ? null : names.lawyer(lawyer),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                due,
                light.name(),
                light.words(),
                instant(row, "closed_at"),
                row.getObject("recovered_fen", Long.class),
                row.getObject("subsidy_fen", Long.class));
    }

    private static <E extends Enum<E> & Named> @Nullable String name(@Nullable String code, Class<E> type) {
        return code == null ? null : Enum.valueOf(type, code).chinese();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
