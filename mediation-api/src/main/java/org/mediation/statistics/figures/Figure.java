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
 */
public record Figure(
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        boolean recorded) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(Indicator indicator, long numerator, @Nullable Long denominator, boolean recorded) {
        if (!recorded) {
            return new Figure(0, denominator == null ? null : 0L, null, false);
        }
        if (indicator.denominator() == null || denominator == null) {
            return new Figure(numerator, null, BigDecimal.valueOf(numerator), true);
        }
        if (denominator == 0) {
            return new Figure(numerator, denominator, null, true);
        }
        BigDecimal whole = BigDecimal.valueOf(numerator);
        BigDecimal value = indicator.unit() == Unit.PERCENT
                ? whole.multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                : whole.divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Figure(numerator, denominator, value, true);
    }
}
