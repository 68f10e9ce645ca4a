package org.mediation.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.OrganisationId;

/** A message as it was kept on receipt (来件). */
record Kept(
        UUID id,
        OrganisationId counterpart,
        String messageId,
        String digest,
        Instant receivedAt,
        String type,
        String subject,
        @Nullable Instant occurredAt,
        Sealed content,
        State state,
        @Nullable CaseId caseId) {

    /** How far a message has come. */
    enum State {
        /** Kept, and not yet tried to the end. */
        RECEIVED,
        /** It cannot be carried out now; it is tried again when its case is known or has moved. */
        PARKED,
        APPLIED
    }

    static Kept of(ResultSet row, int number) throws SQLException {
        @Nullable UUID caseId = row.getObject("case_id", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("counterpart", UUID.class)),
                row.getString("message_id"),
                row.getString("digest"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("type"),
                row.getString("subject"),
                Instants.of(row, "occurred_at"),
                new Sealed(new SubjectToken(row.getObject("sealed_under", UUID.class)), row.getString("content")),
                State.valueOf(row.getString("state")),
                caseId == null ? null : new CaseId(caseId));
    }
}
