package org.mediation.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Rating;

/** A mediation organisation as the lists show it, with the Chinese words beside the codes. */
public record Organisation(
        UUID id,
        String name,
        Level level,
        String levelName,
        LegalKind legalKind,
        String legalKindName,
        String districtCode,
        @Nullable UUID parent,
        List<String> courtInvited,
        boolean arbitrationRostered,
        Rating rating,
        String ratingName,
        String pipeline,
        boolean active) {

    static Organisation of(ResultSet row, int number) throws SQLException {
        var level = Level.valueOf(row.getString("level"));
        var legalKind = LegalKind.valueOf(row.getString("legal_kind"));
        var rating = Rating.valueOf(row.getString("rating"));
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                level,
                level.chinese(),
                legalKind,
                legalKind.chinese(),
                row.getString("district_code"),
                row.getObject("parent", UUID.class),
                List.of((String[]) row.getArray("courts").getArray()),
                row.getBoolean("arbitration_rostered"),
                rating,
                rating.chinese(),
                row.getString("pipeline"),
                row.getBoolean("active"));
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(
                new OrganisationId(id),
                name,
                level,
                legalKind,
                districtCode,
                Set.copyOf(courtInvited),
                arbitrationRostered,
                pipeline,
                active);
    }
}
