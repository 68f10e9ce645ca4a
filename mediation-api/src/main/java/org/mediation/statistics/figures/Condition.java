package org.mediation.statistics.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mediation.statistics.definition.Aggregate;
import org.mediation.statistics.log.Cursor;
import org.mediation.statistics.projection.Filling;

/** The facts of a question, as a condition: the same for a figure and for the list of what it is made of. */
final class Condition {
    /** Of an amount that a case and the aid for it both report, the one that came first counts. */
    private static final String ONCE =
            " and (f.link is null or not exists (select from statistics.fact e where e.slot = f.slot"
                    + " and e.link = f.link and e.matter_id <> f.matter_id and e.global_index < f.global_index";

    private final StringBuilder text = new StringBuilder("f.slot = :slot");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Condition(Filling filling) {
        parameters.put("slot", filling.slot());
    }

    static Condition of(Filling filling, Question question, Aggregate aggregate, Collection<String> codes) {
        Condition condition = new Condition(filling);
        condition.add(" and f.code = any(:codes)", "codes", codes.toArray(String[]::new));
        String day = question.day().column();
        if (aggregate != Aggregate.STOCK) {
            condition.add(
                    " and f." + day + " >= :from", "from", question.period().from());
        }
        condition.add(" and f." + day + " < :to", "to", question.period().to());
        question.only().forEach((dimension, value) -> {
            String name = "only" + dimension.ordinal();
            condition.add(" and coalesce(" + dimension.column(day) + ", '') = :" + name, name, value);
        });
        condition.upTo(question);
        condition.text.append(ONCE).append(question.asOf() == null ? "))" : " and e.global_index <> all(:gaps)))");
        return condition;
    }

    private void upTo(Question question) {
        Cursor asOf = question.asOf();
        if (asOf != null) {
            add(" and f.global_index <= :index", "index", asOf.index());
            add(" and f.global_index <> all(:gaps)", "gaps", asOf.gaps().toArray(Long[]::new));
        }
    }

    Condition add(String words, String name, Object value) {
        text.append(words);
        parameters.put(name, value);
        return this;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
