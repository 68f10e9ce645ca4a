package org.mediation.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was compared, by kind, and every difference. */
public final class Findings {
    private final Map<String, Integer> compared = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();

    void compared(String kind, int count) {
        compared.merge(kind, count, Integer::sum);
    }

    void differs(Difference difference) {
        differences.add(difference);
    }

    /** How many of each kind were compared. */
    public Map<String, Integer> compared() {
        return compared;
    }

    public List<Difference> differences() {
        return differences;
    }
}
