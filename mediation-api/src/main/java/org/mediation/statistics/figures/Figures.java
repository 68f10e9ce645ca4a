package org.mediation.statistics.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.definition.Aggregate;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Measure;
import org.mediation.statistics.fold.Happening;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out figures from the facts of a filling. */
@Component
public class Figures {
    private final JdbcClient jdbc;
    private final Fillings fillings;

    Figures(JdbcClient jdbc, Fillings fillings) {
        this.jdbc = jdbc;
        this.fillings = fillings;
    }

    /** All indicators, from the filling that is read. */
    @Transactional(readOnly = true)
    public Sheet of(Question question) {
        return of(fillings.current(), question, EnumSet.allOf(Indicator.class));
    }

    @Transactional(readOnly = true)
    public Sheet of(Filling filling, Question question, Collection<Indicator> indicators) {
        Set<String> recorded = recorded(filling, question);
        Map<Measure, Map<String, Counted>> totals = measured(filling, question.by(null), indicators);
        Map<Indicator, Figure> total = figures(indicators, totals, "", recorded);
        List<Sheet.Line> lines = new ArrayList<>();
        if (question.by() != null) {
            Map<Measure, Map<String, Counted>> parts = measured(filling, question, indicators);
            Set<String> values = new TreeSet<>();
            parts.values().forEach(part -> values.addAll(part.keySet()));
            for (String value : values) {
                lines.add(new Sheet.Line(value, figures(indicators, parts, value, recorded)));
            }
        }
        return new Sheet(filling.version(), question, total, lines);
    }

    private static Map<Indicator, Figure> figures(
            Collection<Indicator> indicators,
            Map<Measure, Map<String, Counted>> measured,
            String value,
            Set<String> recorded) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        for (Indicator indicator : indicators) {
            Measure denominator = indicator.denominator();
            figures.put(
                    indicator,
                    Figure.of(
                            indicator,
                            counted(measured, indicator.numerator(), value),
                            denominator == null ? null : counted(measured, denominator, value),
                            indicator.reads().stream().map(Happening::name).anyMatch(recorded::contains)));
        }
        return figures;
    }

    private static Counted counted(Map<Measure, Map<String, Counted>> measured, Measure measure, String value) {
        return measured.getOrDefault(measure, Map.of()).getOrDefault(value, Counted.NONE);
    }

    /** Every measure of the indicators, by the values of the dimension; counts and sums are all read in one go. */
    private Map<Measure, Map<String, Counted>> measured(
            Filling filling, Question question, Collection<Indicator> indicators) {
        Set<Measure> measures = new HashSet<>();
        indicators.forEach(indicator -> {
            measures.add(indicator.numerator());
            Measure denominator = indicator.denominator();
            if (denominator != null) {
                measures.add(denominator);
            }
        });
        Map<Measure, Map<String, Counted>> measured = new HashMap<>();
        sums(filling, question, measures, measured);
        for (Measure measure : measures) {
            String expression = single(measure);
            if (expression != null) {
                measured.put(measure, values(filling, question, measure, expression));
            }
        }
        return measured;
    }

    private static @Nullable String single(Measure measure) {
        return switch (measure.aggregate()) {
            case FACTS, AMOUNT, PERSONS -> null;
            case MATTERS -> "count(distinct f.matter_id)";
            case MEDIAN -> "percentile_disc(0.5) within group (order by f.amount)";
            case MEDIATORS -> "count(distinct f.mediator)";
            case STOCK -> "count(*) filter (where f.code <> all(:less)) - count(*) filter (where f.code = any(:less))";
        };
    }

    private Map<String, Counted> values(Filling filling, Question question, Measure measure, String expression) {
        Condition condition = Condition.of(filling, question, measure.aggregate(), measure.codes());
        if (measure.aggregate() == Aggregate.STOCK) {
            condition.add(
                    "", "less", measure.less().stream().map(Happening::name).toArray(String[]::new));
        }
        Map<String, Counted> values = new HashMap<>();
        jdbc.sql("select " + value(question) + ", " + expression + ", count(*) from statistics.fact f where "
                        + condition.text() + " group by 1")
                .params(condition.parameters())
                .query((row, number) -> values.put(row.getString(1), new Counted(row.getLong(2), row.getLong(3))))
                .list();
        return values;
    }

    private void sums(
            Filling filling, Question question, Set<Measure> measures, Map<Measure, Map<String, Counted>> measured) {
        List<Measure> additive =
                measures.stream().filter(measure -> single(measure) == null).toList();
        Set<String> codes = new TreeSet<>();
        additive.forEach(measure -> codes.addAll(measure.codes()));
        Condition condition = Condition.of(filling, question, Aggregate.FACTS, codes);
        jdbc.sql("select " + value(question) + ", f.code, count(*), sum(f.amount), sum(f.persons)"
                        + " from statistics.fact f where " + condition.text() + " group by 1, 2")
                .params(condition.parameters())
                .query((row, number) -> {
                    String value = row.getString(1);
                    Happening happening = Happening.valueOf(row.getString(2));
                    long[] sums = {row.getLong(3), row.getLong(4), row.getLong(5)};
                    for (Measure measure : additive) {
                        if (measure.of().contains(happening)) {
                            measured.computeIfAbsent(measure, none -> new HashMap<>())
                                    .merge(value, new Counted(sums[of(measure.aggregate())], sums[0]), Counted::and);
                        }
                    }
                    return value;
                })
                .list();
    }

    private static int of(Aggregate aggregate) {
        return aggregate == Aggregate.FACTS ? 0 : aggregate == Aggregate.AMOUNT ? 1 : 2;
    }

    private static String value(Question question) {
        Dimension by = question.by();
        return by == null ? "''" : "coalesce(" + by.column(question.day().column()) + ", '')";
    }

    /** Which happenings were ever recorded, as of the question. */
    private Set<String> recorded(Filling filling, Question question) {
        String upTo = question.asOf() == null
                ? ""
                : " and f.global_index <= " + question.asOf().index();
        return new HashSet<>(jdbc.sql("select code from unnest(:all) as each (code) where exists"
                        + " (select from statistics.fact f where f.slot = :slot and f.code = each.code" + upTo + ")")
                .param(
                        "all",
                        Arrays.stream(Happening.values()).map(Happening::name).toArray(String[]::new))
                .param("slot", filling.slot())
                .query(String.class)
                .list());
    }
}
