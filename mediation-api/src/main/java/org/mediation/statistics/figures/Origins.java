package org.mediation.statistics.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Measure;
import org.mediation.statistics.projection.Filling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way back from a figure (数据溯源): to the facts it is made of, their matters, and the very events. */
@Component
public class Origins {
    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact behind a figure.
     *
     * @param number of the case, the aid or the ticket
     * @param globalIndex of the event in the whole record
     * @param sequence of the event in its matter
     */
    public record Origin(
            String code,
            UUID matterId,
            @Nullable String kind,
            @Nullable String number,
            long globalIndex,
            long sequence,
            LocalDate occurredOn,
            LocalDate recordedOn,
            long amount,
            long persons,
            @Nullable String mediator) {}

    /** Facts, and how many there are in all. */
    public record Page(long total, List<Origin> facts) {}

    /**
     * What a measure counted.
     *
     * @param value of the dimension that the question breaks down by; null for the total
     */
    public Page of(Filling filling, Question question, Measure measure, @Nullable String value, int page, int size) {
        Dimension by = question.by();
        Question cell = by == null || value == null ? question : question.only(by, value);
        Condition condition = Condition.of(filling, cell, measure.aggregate(), measure.codes());
        long total = jdbc.sql("select count(*) from statistics.fact f where " + condition.text())
                .params(condition.parameters())
                .query(Long.class)
                .single();
        List<Origin> facts = jdbc.sql(
                        "select f.*, m.kind, m.number from statistics.fact f left join statistics.matter m"
                                + " on m.slot = f.slot and m.id = f.matter_id where " + condition.text()
                                + " order by f.global_index, f.ordinal limit :size offset :skip")
                .params(condition.parameters())
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, index) -> new Origin(
                        row.getString("code"),
                        row.getObject("matter_id", UUID.class),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getLong("global_index"),
                        row.getLong("sequence"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("recorded_on", LocalDate.class),
                        row.getLong("amount"),
                        row.getLong("persons"),
                        row.getString("mediator")))
                .list();
        return new Page(total, facts);
    }

    /** Whether facts of the matter are among those that somebody counts: a head's are the own organisation's. */
    public boolean mayBeSeen(Filling filling, UUID matter, Actor actor) {
        boolean own = actor.role() == Role.MEDIATION_ORG_HEAD;
        return jdbc.sql("select exists (select from statistics.matter where slot = ? and id = ? and kind in"
                        + " ('MediationCase', 'LegalAidMatter', 'HotlineTicket')"
                        + " and (not ? or traits ->> 'ORGANISATION' = ?))")
                .params(filling.slot(), matter, own, String.valueOf(actor.organisation()))
                .query(Boolean.class)
                .single();
    }
}
