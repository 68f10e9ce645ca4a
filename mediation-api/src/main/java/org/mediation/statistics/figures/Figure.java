package org.mediation.statistics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Unit;

/**
 * One figure (数值).
 *
 * @param value the numerator itself, or the rate or average; null where there is nothing to divide by
 * @param recorded false where nothing that it is made of was ever recorded: then it is no nought
 * @param smallest how many facts the smaller part of it is made of
 * @param suppressed whether it is withheld, because it is about too few people
 */
public record Figure(
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        boolean recorded,
        long smallest,
        boolean suppressed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(Indicator indicator, Counted numerator, @Nullable Counted denominator, boolean recorded) {
        Long under = denominator == null ? null : denominator.number();
        if (!recorded) {
            return new Figure(0, under, null, false, 0, false);
        }
        long smallest = denominator == null
                ? numerator.facts()
                : numerator.facts() == 0 ? denominator.facts() : Math.min(numerator.facts(), denominator.facts());
        return new Figure(
                numerator.number(), under, value(indicator, numerator.number(), under), true, smallest, false);
    }

    private static @Nullable BigDecimal value(Indicator indicator, long numerator, @Nullable Long denominator) {
        BigDecimal whole = BigDecimal.valueOf(numerator);
        if (denominator == null) {
            return whole;
        }
        if (denominator == 0) {
            return null;
        }
        return indicator.unit() == Unit.PERCENT
                ? whole.multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                : whole.divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** The same, but told to nobody. */
    Figure withheld() {
        return new Figure(0, null, null, recorded, 0, true);
    }
}
