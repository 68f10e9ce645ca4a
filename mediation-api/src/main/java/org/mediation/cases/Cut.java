package org.mediation.cases;

import java.time.Instant;
import java.util.Set;

/**
 * What of the history of a case counts from where somebody looks back.
 *
 * @param at the moment that counts as now
 * @param sequences of the events that are seen
 * @param last the event that led to what is seen
 */
record Cut(AsOf asOf, Instant at, Set<Long> sequences, long last) {
    boolean shows(long sequence) {
        return sequences.contains(sequence);
    }
}
