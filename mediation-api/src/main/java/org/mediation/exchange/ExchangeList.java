package org.mediation.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.kernel.Rule;
import org.mediation.problems.Catalogue;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that somebody sees, the latest first, without what is in them. */
@Component
class ExchangeList {
    private final JdbcClient jdbc;
    private final Sight sight;

    ExchangeList(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** What to look for; whatever is null does not matter. */
    record Filter(
            @Nullable UUID caseId,
            @Nullable String state,
            @Nullable UUID id) {}

    /** One line of what came in. */
    record IncomingRow(
            UUID id,
            UUID counterpart,
            String counterpartName,
            String messageId,
            String type,
            String typeName,
            @Nullable String subject,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            String state,
            @Nullable String reason,
            @Nullable String reasonName,
            @Nullable String reasonEn,
            int attempts,
            Instant receivedAt,
            List<String> events) {}

    /** One line of what goes out. */
    record OutgoingRow(
            UUID id,
            UUID counterpart,
            String counterpartName,
            boolean addressed,
            String type,
            String typeName,
            UUID caseId,
            @Nullable String caseNumber,
            String state,
            @Nullable String failure,
            int attempts,
            @Nullable Instant nextAttemptAt,
            Instant createdAt,
            @Nullable Instant settledAt,
            @Nullable String receipt) {}

    record IncomingPage(List<IncomingRow> items, long total) {}

    record OutgoingPage(List<OutgoingRow> items, long total) {}

    IncomingPage incoming(Actor actor, Filter filter, int page, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from("incoming", actor, filter, parameters);
        long total = count(from, parameters);
        return new IncomingPage(
                jdbc.sql("select message.*, counterpart.name, number" + from
                                + " order by message.received_at desc, message.id limit :limit offset :offset")
                        .params(paged(parameters, page, size))
                        .query((row, number) -> incoming(row, actor))
                        .list(),
                total);
    }

    OutgoingPage outgoing(Actor actor, Filter filter, int page, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from("outgoing", actor, filter, parameters);
        long total = count(from, parameters);
        return new OutgoingPage(
                jdbc.sql(
                                "select message.*, counterpart.name, counterpart.address is not null as addressed, number"
                                        + from
                                        + " order by message.created_at desc, message.event_sequence desc, message.id limit :limit offset :offset")
                        .params(paged(parameters, page, size))
                        .query((row, number) -> outgoing(row, actor))
                        .list(),
                total);
    }

    private String from(String table, Actor actor, Filter filter, Map<String, Object> parameters) {
        Sight.Condition seen = sight.of(actor);
        parameters.putAll(seen.parameters());
        StringBuilder from = new StringBuilder(" from exchange." + table
                + " message join exchange.counterpart on counterpart.id = message.counterpart"
                + " left join views.case_summary on case_summary.case_id = message.case_id where " + seen.sql());
        if (filter.caseId() != null) {
            from.append(" and message.case_id = :case");
            parameters.put("case", filter.caseId());
        }
        if (filter.state() != null) {
            from.append(" and message.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.id() != null) {
            from.append(" and message.id = :id");
            parameters.put("id", filter.id());
        }
        return from.toString();
    }

    private long count(String from, Map<String, Object> parameters) {
        return jdbc.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> paged(Map<String, Object> parameters, int page, int size) {
        Map<String, Object> paged = new HashMap<>(parameters);
        paged.put("limit", size);
        paged.put("offset", (long) page * size);
        return paged;
    }

    private static IncomingRow incoming(ResultSet row, Actor actor) throws SQLException {
        @Nullable String reason = row.getString("reason");
        @Nullable Rule rule = rule(reason);
        String type = row.getString("type");
        return new IncomingRow(
                row.getObject("id", UUID.class),
                row.getObject("counterpart", UUID.class),
                row.getString("name"),
                row.getString("message_id"),
                type,
                IncomingType.named(type).map(IncomingType::name).orElse(type),
                numberFor(actor, row.getString("subject")),
                row.getObject("case_id", UUID.class),
                numberFor(actor, row.getString("number")),
                row.getString("state"),
                reason,
                rule == null ? null : rule.chinese(),
                rule == null ? null : rule.english(),
                row.getInt("attempts"),
                row.getTimestamp("received_at").toInstant(),
                List.of((String[]) row.getArray("events").getArray()));
    }

    private static OutgoingRow outgoing(ResultSet row, Actor actor) throws SQLException {
        String type = row.getString("type");
        return new OutgoingRow(
                row.getObject("id", UUID.class),
                row.getObject("counterpart", UUID.class),
                row.getString("name"),
                row.getBoolean("addressed"),
                type,
                OutgoingTypes.TABLE.stream()
                        .filter(known -> known.type().equals(type))
                        .findFirst()
                        .map(OutgoingType::name)
                        .orElse(type),
                row.getObject("case_id", UUID.class),
                numberFor(actor, row.getString("number")),
                row.getString("state"),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getString("state").equals("WAITING") ? Instants.of(row, "next_attempt_at") : null,
                row.getTimestamp("created_at").toInstant(),
                Instants.of(row, "settled_at"),
                row.getString("receipt"));
    }

    /** An administrator looks after the delivery and sees no case (I-38). */
    private static @Nullable String numberFor(Actor actor, @Nullable String number) {
        return actor.role() == Role.SYS_ADMIN ? null : number;
    }

    private static @Nullable Rule rule(@Nullable String code) {
        return Catalogue.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
