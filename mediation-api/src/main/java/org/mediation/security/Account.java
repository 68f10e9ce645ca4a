package org.mediation.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.PartyId;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;

/** An account in the database (账号): a name to sign in with, and whom that makes one. */
public record Account(String username, Actor actor, boolean active, boolean demo) {

    static Account of(ResultSet row, int number) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation_id", UUID.class);
        @Nullable UUID caseId = row.getObject("party_case_id", UUID.class);
        @Nullable UUID partyId = row.getObject("party_id", UUID.class);
        var actor = new Actor(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                organisation == null ? null : new OrganisationId(organisation),
                caseId == null ? null : new CaseId(caseId),
                partyId == null ? null : new PartyId(partyId));
        return new Account(row.getString("username"), actor, row.getBoolean("active"), row.getBoolean("demo"));
    }
}
