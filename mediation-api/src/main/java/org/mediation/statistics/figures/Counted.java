package org.mediation.statistics.figures;

/**
 * A number made of facts.
 *
 * @param facts how many
 */
record Counted(long number, long facts) {
    static final Counted NONE = new Counted(0, 0);

    Counted and(Counted other) {
        return new Counted(number + other.number, facts + other.facts);
    }
}
