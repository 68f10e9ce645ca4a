package org.mediation.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.OutsideBody;

/**
 * An outside body as the other side of an exchange of messages (往来单位).
 *
 * @param address where its messages are delivered; without one they are handed over by paper
 */
public record Counterpart(
        OrganisationId id, OutsideBody body, @Nullable String address) {

    /** What its messages name as where they come from. */
    public String source() {
        return "urn:body:" + body.id();
    }

    /** As whom its people and its messages act. */
    public Role liaison() {
        return switch (body.kind()) {
            case COURT -> Role.COURT_LIAISON;
            case INSTITUTE -> Role.ARBITRATION_LIAISON;
        };
    }

    static Counterpart of(ResultSet row, int number) throws SQLException {
        return new Counterpart(
                new OrganisationId(row.getObject("id", UUID.class)),
                new OutsideBody(
                        row.getString("body"),
                        OutsideBody.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("district_code")),
                row.getString("address"));
    }
}
