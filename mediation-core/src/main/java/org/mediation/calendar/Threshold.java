package org.mediation.calendar;

import org.mediation.kernel.RuleViolated;

/**
 * A number from which a case is treated otherwise (标准), such as the persons that make a dispute collective.
 *
 * @param measure 人, 次, % or 分; an amount of money is in 分
 * @param ruleVersion the day on which the cited text came into force; a local setting is marked so
 * @param fixed true when nobody may set another value
 */
public record Threshold(
        String id,
        long value,
        String measure,
        String name,
        String source,
        Confidence confidence,
        String ruleVersion,
        boolean fixed) {

    public Threshold {
        RuleViolated.unless(value > 0, CalendarRule.OUT_OF_RANGE);
    }

    /** The threshold itself counts as reached (以上 includes the number, Civil Code art. 1259). */
    public boolean reachedBy(long amount) {
        return amount >= value;
    }

    Threshold setTo(long other) {
        RuleViolated.unless(!fixed, CalendarRule.FIXED_BY_STATUTE);
        return new Threshold(id, other, measure, name, source, confidence, ruleVersion + "-local", fixed);
    }
}
