package org.mediation.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue of thresholds (标准表), with an organisation's own settings where it has any. */
public final class Thresholds {
    private final Map<String, Threshold> byId = new LinkedHashMap<>();

    public Thresholds(Collection<Threshold> thresholds) {
        thresholds.forEach(threshold -> byId.put(threshold.id(), threshold));
    }

    /** The catalogue delivered with the product. */
    public static Thresholds delivered() {
        return new Thresholds(Resource.table("/calendar/thresholds.txt").stream()
                .map(Thresholds::read)
                .toList());
    }

    /** The same catalogue with other values; a threshold that a statute fixes refuses. */
    public Thresholds withOverrides(Map<String, Long> values) {
        Thresholds set = new Thresholds(byId.values());
        values.forEach((id, value) -> set.byId.put(id, get(id).setTo(value)));
        return set;
    }

    public Threshold get(String id) {
        @Nullable Threshold threshold = byId.get(id);
        if (threshold == null) {
            throw new IllegalArgumentException("No threshold is called " + id);
        }
        return threshold;
    }

    public List<Threshold> all() {
        return List.copyOf(byId.values());
    }

    private static Threshold read(List<String> cells) {
        return new Threshold(
                cells.get(0),
                Long.parseLong(cells.get(1)),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                Confidence.of(cells.get(5)),
                cells.get(6),
                cells.get(7).equals("fixed"));
    }
}
