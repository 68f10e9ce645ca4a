package org.mediation.roster;

import java.util.Set;

/** The processes that cases can follow (办案流程), by their keys, and the table that chooses among them (SR-31). */
public interface Pipelines {
    boolean exist(String pipeline);

    /** Whether a case that somebody applied for can follow it; the others are for what a court or commission handed over. */
    boolean takesApplications(String pipeline);

    Choice choose(Question question);

    /**
     * What the choice depends on.
     *
     * @param referral how a court or a commission handed it over, NONE otherwise
     * @param own the process that the organisation has chosen for its own cases
     */
    record Question(
            String referral,
            String disputeKind,
            Set<String> categories,
            long persons,
            String district,
            Level level,
            String own) {
        public Question {
            categories = Set.copyOf(categories);
        }
    }

    /** The process and, in one Chinese sentence, why. */
    record Choice(String pipeline, String why) {}
}
