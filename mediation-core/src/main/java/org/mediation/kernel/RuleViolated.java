package org.mediation.kernel;

/** A command was refused by a named rule; nothing has changed. */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Rule rule;

    public RuleViolated(Rule rule) {
        super(rule.code());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleViolated(rule);
        }
    }
}
