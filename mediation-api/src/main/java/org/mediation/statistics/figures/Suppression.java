package org.mediation.statistics.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mediation.statistics.definition.Indicator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Withholds figures about too few people from whatever leaves the union (小数抑制). Where one part of a whole is withheld and
 * could be worked out from the others, the smallest of the others is withheld with it.
 */
@Component
public class Suppression {
    private final long smallest;

    Suppression(@Value("${mediation.statistics.smallest-cell:5}") long smallest) {
        this.smallest = smallest;
    }

    public long smallest() {
        return smallest;
    }

    public Sheet of(Sheet sheet) {
        return of(sheet, smallest);
    }

    /** @param smallest the least number of facts that a shown figure is made of */
    public static Sheet of(Sheet sheet, long smallest) {
        Map<Indicator, Figure> total = new EnumMap<>(Indicator.class);
        sheet.total()
                .forEach((indicator, figure) ->
                        total.put(indicator, isSmall(figure, smallest) ? figure.withheld() : figure));
        List<Sheet.Line> lines = new ArrayList<>();
        sheet.lines().forEach(line -> lines.add(new Sheet.Line(line.value(), new EnumMap<>(line.figures()))));
        for (Indicator indicator : sheet.total().keySet()) {
            withhold(indicator, lines, smallest);
        }
        return new Sheet(sheet.version(), sheet.question(), total, lines);
    }

    private static void withhold(Indicator indicator, List<Sheet.Line> lines, long smallest) {
        List<Sheet.Line> shown = new ArrayList<>();
        int withheld = 0;
        for (Sheet.Line line : lines) {
            if (isSmall(line.of(indicator), smallest)) {
                line.figures().put(indicator, line.of(indicator).withheld());
                withheld++;
            } else if (line.of(indicator).smallest() > 0) {
                shown.add(line);
            }
        }
        if (withheld == 1) {
            shown.stream()
                    .min(Comparator.comparingLong(line -> line.of(indicator).smallest()))
                    .ifPresent(line ->
                            line.figures().put(indicator, line.of(indicator).withheld()));
        }
    }

    private static boolean isSmall(Figure figure, long smallest) {
        return figure.smallest() > 0 && figure.smallest() < smallest;
    }
}
