package org.mediation.statistics.projection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what two fillings say differently (比对): every count or amount of a month, and every matter behind it. */
@Component
public class Comparison {
    private static final String FIGURES = """
            with a as (select code, date_trunc('month', occurred_on)::date as month, count(*) as facts, sum(amount) as amount,
                sum(persons) as persons from statistics.fact where slot = :a and global_index <= :until group by 1, 2),
              b as (select code, date_trunc('month', occurred_on)::date as month, count(*) as facts, sum(amount) as amount,
                sum(persons) as persons from statistics.fact where slot = :b and global_index <= :until group by 1, 2)
            select code, month, a.facts, b.facts, a.amount, b.amount, a.persons, b.persons
            from a full join b using (code, month)
            where (a.facts, a.amount, a.persons) is distinct from (b.facts, b.amount, b.persons) order by month, code""";

    private static final String MATTERS = """
            with a as (select code, matter_id, count(*) as facts, sum(amount) as amount, sum(persons) as persons,
                string_agg(occurred_on || coalesce(district, '') || coalesce(result, ''), ',' order by global_index, ordinal) as rest
                from statistics.fact where slot = :a and global_index <= :until group by 1, 2),
              b as (select code, matter_id, count(*) as facts, sum(amount) as amount, sum(persons) as persons,
                string_agg(occurred_on || coalesce(district, '') || coalesce(result, ''), ',' order by global_index, ordinal) as rest
                from statistics.fact where slot = :b and global_index <= :until group by 1, 2)
            select code, matter_id, coalesce(m.number, n.number) as number, a.facts, b.facts, a.amount, b.amount
            from a full join b using (code, matter_id)
            left join statistics.matter m on m.slot = :a and m.id = matter_id
            left join statistics.matter n on n.slot = :b and n.id = matter_id
            where (a.facts, a.amount, a.persons, a.rest) is distinct from (b.facts, b.amount, b.persons, b.rest)
            order by number, code limit :most""";

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Positions positions;

    Comparison(JdbcClient jdbc, Positions positions) {
        this.jdbc = jdbc;
        this.positions = positions;
    }

    /** A month's figure that differs; null where a filling has none. */
    public record Figure(
            String code,
            String month,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long amountBefore,
            @Nullable Long amountAfter) {}

    /** A matter that differs. */
    public record Matter(
            String code,
            UUID matterId,
            @Nullable String number,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long amountBefore,
            @Nullable Long amountAfter) {}

    /**
     * What differs.
     *
     * @param until the place of the record up to which both have read everything
     * @param matters at most a thousand
     */
    public record Differences(int before, int after, long until, List<Figure> figures, List<Matter> matters) {}

    public Differences between(Filling before, Filling after) {
        long until = Math.min(
                positions.cursor(before).unbroken(), positions.cursor(after).unbroken());
        List<Figure> figures = query(FIGURES, before, after, until)
                .query((row, number) -> new Figure(
                        row.getString(1),
                        row.getString(2).substring(0, 7),
                        (Long) row.getObject(3),
                        (Long) row.getObject(4),
                        row.getBigDecimal(5) == null ? null : row.getLong(5),
                        row.getBigDecimal(6) == null ? null : row.getLong(6)))
                .list();
        List<Matter> matters = query(MATTERS, before, after, until)
                .param("most", MOST)
                .query((row, number) -> new Matter(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        (Long) row.getObject(4),
                        (Long) row.getObject(5),
                        row.getBigDecimal(6) == null ? null : row.getLong(6),
                        row.getBigDecimal(7) == null ? null : row.getLong(7)))
                .list();
        return new Differences(before.version(), after.version(), until, figures, matters);
    }

    private JdbcClient.StatementSpec query(String sql, Filling before, Filling after, long until) {
        return jdbc.sql(sql).param("a", before.slot()).param("b", after.slot()).param("until", until);
    }
}
