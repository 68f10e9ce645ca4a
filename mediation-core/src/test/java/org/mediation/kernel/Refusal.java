package org.mediation.kernel;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Says in an aggregate test by which rule a command is refused. */
public final class Refusal {
    private Refusal() {}

    public static Matcher<RuleViolated> by(Rule rule) {
        return new CustomTypeSafeMatcher<>("refused by " + rule.code()) {
            @Override
            protected boolean matchesSafely(RuleViolated violation) {
                return violation.rule().equals(rule);
            }
        };
    }
}
