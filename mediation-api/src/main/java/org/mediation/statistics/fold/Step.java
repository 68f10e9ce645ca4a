package org.mediation.statistics.fold;

/** What one kind of event means for the statistics. */
@FunctionalInterface
interface Step {
    void take(Taking taking);
}
