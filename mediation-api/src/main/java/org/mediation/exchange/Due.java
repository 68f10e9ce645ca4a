package org.mediation.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.roster.OrganisationId;

/** A message whose turn it is to be delivered. */
record Due(UUID id, OrganisationId counterpart, CaseId caseId, long sequence, String type, int attempts) {
    static Due of(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("counterpart", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("event_sequence"),
                row.getString("type"),
                row.getInt("attempts"));
    }
}
