package org.mediation.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;

/**
 * What became of one line of an import.
 *
 * @param code stable, of the rule that refused it
 * @param reason the Chinese sentence; it names fields, never what stands in them
 */
record LineOutcome(
        long line,
        Status status,
        @Nullable CaseId caseId,
        @Nullable String caseNumber,
        @Nullable String code,
        @Nullable String reason) {

    /** How a line can end. */
    enum Status {
        REGISTERED("registered"),
        DUPLICATE("duplicate"),
        REFUSED("refused");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @JsonValue
        String word() {
            return word;
        }
    }

    static LineOutcome of(long line, Registration done) {
        return new LineOutcome(
                line,
                done.duplicate() ? Status.DUPLICATE : Status.REGISTERED,
                done.caseId(),
                done.caseNumber(),
                null,
                null);
    }

    static LineOutcome refused(long line, String code, String reason) {
        return new LineOutcome(line, Status.REFUSED, null, null, code, reason);
    }
}
