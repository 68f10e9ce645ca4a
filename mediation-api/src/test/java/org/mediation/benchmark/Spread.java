package org.mediation.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Least, middle and greatest of several measurements. */
record Spread(double least, double median, double greatest) {
    static Spread of(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    String told(String format) {
        return String.format(Locale.ROOT, format + " / " + format + " / " + format, least, median, greatest);
    }
}
