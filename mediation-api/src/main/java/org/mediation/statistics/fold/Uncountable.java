package org.mediation.statistics.fold;

/** An event that the fold cannot make sense of; its matter waits, all others go on. */
public final class Uncountable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Uncountable(String why) {
        super(why);
    }
}
