package org.mediation.calendar;

import org.mediation.kernel.RuleViolated;

/**
 * A time limit of law or of the house (期限).
 *
 * @param id such as T-MED
 * @param backward true when it is counted back from the start, as a notice before a session is
 * @param start Chinese words for what sets it running, such as 收到调解申请
 * @param source Chinese name of the article
 * @param ruleVersion the day on which the cited text came into force; a local setting is marked so
 * @param fixed true when nobody may set another length
 * @param onExpiry Chinese words for what follows when it has run out
 * @param pausedBy Chinese words for the days that do not count, with their article; empty when the clock always runs
 */
public record TimeLimit(
        String id,
        int length,
        Unit unit,
        boolean backward,
        String name,
        String start,
        String source,
        Confidence confidence,
        String ruleVersion,
        boolean fixed,
        String onExpiry,
        String pausedBy) {

    private static final int LONGEST_SETTING = 1000;

    public TimeLimit {
        RuleViolated.unless(length > 0, CalendarRule.OUT_OF_RANGE);
        if (!pausedBy.isEmpty() && unit != Unit.NATURAL_DAYS) {
            throw new IllegalArgumentException(id + ": only a period in natural days can pause");
        }
    }

    boolean pausable() {
        return !pausedBy.isEmpty();
    }

    /** The same limit with the length that an organisation has set. */
    public TimeLimit setTo(int other) {
        RuleViolated.unless(!fixed, CalendarRule.FIXED_BY_STATUTE);
        RuleViolated.unless(other <= LONGEST_SETTING, CalendarRule.SETTING_TOO_LONG);
        return new TimeLimit(
                id,
                other,
                unit,
                backward,
                name,
                start,
                source,
                confidence,
                ruleVersion + "-local",
                fixed,
                onExpiry,
                pausedBy);
    }

    /** Refuses an agreed length (约定期限) that the limit does not leave to the parties. */
    void allows(int agreed) {
        RuleViolated.unless(agreed > 0, CalendarRule.OUT_OF_RANGE);
        RuleViolated.unless(!fixed || agreed == length, CalendarRule.FIXED_BY_STATUTE);
        RuleViolated.unless(agreed <= length, CalendarRule.AGREED_LENGTH_TOO_LONG);
    }
}
