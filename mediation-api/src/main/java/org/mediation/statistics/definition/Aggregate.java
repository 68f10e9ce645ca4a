package org.mediation.statistics.definition;

/** How facts become one number. */
public enum Aggregate {
    /** How many there are. */
    FACTS,
    /** How many different matters they are about. */
    MATTERS,
    /** The sum of their amounts; an amount that case and aid both report counts once, under the one that came first. */
    AMOUNT,
    /** The people concerned. */
    PERSONS,
    /** The middle one of their amounts. */
    MEDIAN,
    /** How many different mediators. */
    MEDIATORS,
    /** Those formed less those dissolved, since the beginning of the record. */
    STOCK
}
