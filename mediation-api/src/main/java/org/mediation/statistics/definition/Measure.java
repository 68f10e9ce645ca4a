package org.mediation.statistics.definition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediation.statistics.fold.Happening;

/**
 * One number made of facts (计数项).
 *
 * @param less what is taken off again, for a stock
 */
public record Measure(Aggregate aggregate, Set<Happening> of, Set<Happening> less) {
    public Measure {
        of = Set.copyOf(of);
        less = Set.copyOf(less);
    }

    static Measure count(Happening first, Happening... more) {
        return new Measure(Aggregate.FACTS, EnumSet.of(first, more), Set.of());
    }

    static Measure matters(Happening first, Happening... more) {
        return new Measure(Aggregate.MATTERS, EnumSet.of(first, more), Set.of());
    }

    static Measure amount(Happening first, Happening... more) {
        return new Measure(Aggregate.AMOUNT, EnumSet.of(first, more), Set.of());
    }

    static Measure persons(Happening first, Happening... more) {
        return new Measure(Aggregate.PERSONS, EnumSet.of(first, more), Set.of());
    }

    static Measure median(Happening of) {
        return new Measure(Aggregate.MEDIAN, Set.of(of), Set.of());
    }

    static Measure mediators(Happening of) {
        return new Measure(Aggregate.MEDIATORS, Set.of(of), Set.of());
    }

    static Measure stock(Happening of, Happening less) {
        return new Measure(Aggregate.STOCK, Set.of(of), Set.of(less));
    }

    /** All that it reads. */
    public Set<Happening> reads() {
        EnumSet<Happening> all = EnumSet.copyOf(of);
        all.addAll(less);
        return all;
    }

    /** In the order in which they are written. */
    public List<String> codes() {
        return reads().stream().map(Happening::name).sorted().toList();
    }
}
