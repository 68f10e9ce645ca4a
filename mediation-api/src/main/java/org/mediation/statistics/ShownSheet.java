package org.mediation.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Figure;
import org.mediation.statistics.figures.Sheet;

/**
 * A sheet as it is shown, exported and published.
 *
 * @param before the total of the same period a year earlier
 */
record ShownSheet(
        int version,
        int definitionVersion,
        String period,
        String periodInWords,
        String day,
        @Nullable String by,
        Map<String, Shown> total,
        Map<String, Shown> before,
        List<Line> lines) {

    /** A figure as it is shown; money in 分. */
    record Shown(
            long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            boolean recorded,
            boolean suppressed) {
        static Shown of(Figure figure) {
            return new Shown(
                    figure.numerator(), figure.denominator(), figure.value(), figure.recorded(), figure.suppressed());
        }
    }

    /** The figures of one value of the dimension. */
    record Line(String value, String words, Map<String, Shown> figures) {}

    static ShownSheet of(Sheet sheet, Sheet before, Labels labels) {
        Dimension by = sheet.question().by();
        Period period = sheet.question().period();
        Map<String, String> known = by == null ? Map.of() : labels.of(by);
        return new ShownSheet(
                sheet.version(),
                Indicator.VERSION,
                period.code(),
                period.inWords(),
                sheet.question().day().name(),
                by == null ? null : by.name(),
                shown(sheet.total()),
                shown(before.total()),
                by == null
                        ? List.of()
                        : sheet.lines().stream()
                                .map(line -> new Line(
                                        line.value(), labels.of(by, line.value(), known), shown(line.figures())))
                                .toList());
    }

    private static Map<String, Shown> shown(Map<Indicator, Figure> figures) {
        Map<String, Shown> shown = new TreeMap<>();
        figures.forEach((indicator, figure) -> shown.put(indicator.code(), Shown.of(figure)));
        return shown;
    }
}
