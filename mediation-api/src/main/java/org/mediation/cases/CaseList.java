package org.mediation.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.Outcome;
import org.mediation.casework.Stage;
import org.mediation.kernel.Named;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.CaseScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of cases (办件查询) that somebody may find, filtered, sorted and paged. */
@Component
class CaseList {
    private static final Map<String, String> ORDERS = Map.of(
            "due", "statutory_due_at nulls last, received_at desc",
            "received", "received_at desc",
            "number", "number");

    private final JdbcClient jdbc;
    private final Access access;
    private final PartyNames parties;
    private final Names names;
    private final Lights lights;

    CaseList(JdbcClient jdbc, Access access, PartyNames parties, Names names, Lights lights) {
        this.jdbc = jdbc;
        this.access = access;
        this.parties = parties;
        this.names = names;
        this.lights = lights;
    }

    /** What to look for; whatever is null does not matter. */
    record Filter(
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable UUID organisation,
            @Nullable String channel,
            @Nullable String category,
            @Nullable String q) {}

    /** One line of the list. */
    record Row(
            UUID caseId,
            String caseNumber,
            @Nullable String applicant,
            @Nullable String respondent,
            List<String> categories,
            String stage,
            String stageName,
            @Nullable String outcome,
            @Nullable String outcomeName,
            String channel,
            String channelName,
            UUID organisation,
            String organisationName,
            @Nullable String mediatorName,
            Instant receivedAt,
            @Nullable Instant statutoryDueAt,
            String light,
            String lightWords,
            @Nullable Instant closedAt,
            long claimedFen,
            @Nullable LocalDate limitationOn,
            boolean limitationPressing) {}

    record Page(List<Row> items, long total) {}

    Page find(Actor actor, Filter filter, String sort, int page, int size) {
        CaseScope scope = access.scope(actor);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        List<String> conditions = new ArrayList<>(List.of(scope.condition()));
        equal(conditions, parameters, "stage", filter.stage());
        equal(conditions, parameters, "outcome", filter.outcome());
        equal(conditions, parameters, "organisation_id", filter.organisation());
        equal(conditions, parameters, "channel", filter.channel());
        if (filter.category() != null) {
            conditions.add("exists (select 1 from views.case_claim claim where claim.case_id = case_summary.case_id"
                    + " and claim.category = :category)");
            parameters.put("category", filter.category());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("position(:q in number) > 0");
            parameters.put("q", filter.q().strip());
        }
        String where = " from views.case_summary where " + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", size);
        parameters.put("offset", (long) page * size);
        List<Row> rows = jdbc.sql("""
                        select *, array(select category from views.case_claim c where c.case_id = case_summary.case_id
                            order by category) as categories,
                          coalesce((select sum(amount_fen) from views.case_claim c where c.case_id = case_summary.case_id), 0)
                            as claimed_fen,
                          (select min(limitation_end) from views.case_claim c where c.case_id = case_summary.case_id
                            and not limitation_lapsed) as limitation_on,
                          exists (select 1 from views.case_claim c where c.case_id = case_summary.case_id
                            and limitation_warned > 0 and limitation_end is not null) as limitation_pressing"""
                        + where + " order by " + ORDERS.getOrDefault(sort, ORDERS.get("due"))
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, number) -> row(row, actor))
                .list();
        return new Page(rows, total);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private Row row(ResultSet row, Actor actor) throws SQLException {
        UUID[] mediators = (UUID[]) row.getArray("mediators").getArray();
        var view = access.viewOf(actor, mediators.length > 0);
        Instant due = instant(row, "statutory_due_at");
        Lights.Light light = lights.of(due);
        String outcome = row.getString("outcome");
        String[] categories = (String[]) row.getArray("categories").getArray();
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                parties.of(row, "applicant", view),
                parties.of(row, "respondent", view),
                Arrays.stream(categories)
                        .map(category -> ClaimCategory.valueOf(category).chinese())
                        .toList(),
                row.getString("stage"),
                name(Stage.valueOf(row.getString("stage"))),
                outcome,
                outcome == null ? null : name(Outcome.valueOf(outcome)),
                row.getString("channel"),
                name(Channel.valueOf(row.getString("channel"))),
                row.getObject("organisation_id", UUID.class),
                names.organisation(row.getObject("organisation_id", UUID.class)),
                mediators.length == 0 ? null : names.mediator(mediators[0]),
                row.getTimestamp("received_at").toInstant(),
                due,
                light.name(),
                light.words(),
                instant(row, "closed_at"),
                row.getLong("claimed_fen"),
                row.getObject("limitation_on", LocalDate.class),
                row.getBoolean("limitation_pressing"));
    }

    private static String name(Named word) {
        return word.chinese();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
