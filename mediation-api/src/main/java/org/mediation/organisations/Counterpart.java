package org.mediation.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.roster.OrganisationId;

/**
 * A court or an arbitration institute with which messages are exchanged (往来单位).
 *
 * @param source what its messages name as where they come from
 * @param address where its messages are delivered; without one they are handed over by paper
 */
public record Counterpart(
        OrganisationId id,
        CounterpartKind kind,
        String name,
        String districtCode,
        String source,
        @Nullable String address) {

    static Counterpart of(ResultSet row, int number) throws SQLException {
        return new Counterpart(
                new OrganisationId(row.getObject("id", UUID.class)),
                CounterpartKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("district_code"),
                row.getString("source"),
                row.getString("address"));
    }
}
