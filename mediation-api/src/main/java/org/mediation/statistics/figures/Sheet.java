package org.mediation.statistics.figures;

import java.util.List;
import java.util.Map;
import org.mediation.statistics.definition.Indicator;

/**
 * Figures for one question (统计表): the total, and one line for each value of the dimension asked for, in the order of its
 * values; facts that have none stand under the empty one.
 */
public record Sheet(int version, Question question, Map<Indicator, Figure> total, List<Line> lines) {

    public Figure total(Indicator indicator) {
        return known(total, indicator);
    }

    /** The figures of one value. */
    public record Line(String value, Map<Indicator, Figure> figures) {
        public Figure of(Indicator indicator) {
            return known(figures, indicator);
        }
    }

    private static Figure known(Map<Indicator, Figure> figures, Indicator indicator) {
        Figure figure = figures.get(indicator);
        if (figure == null) {
            throw new IllegalArgumentException("The sheet was not asked for " + indicator);
        }
        return figure;
    }
}
