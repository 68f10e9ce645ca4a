package org.mediation.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Place;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.RosterEntry;
import org.mediation.roster.Standing;

/** A row of views.mediator: everything but the name in plain words. */
record MediatorRow(
        UUID id,
        Sealed name,
        Place namePlace,
        UUID home,
        List<UUID> lentTo,
        @Nullable UUID firm,
        @Nullable String firmName,
        @Nullable String employerUscc,
        String qualification,
        LocalDate from,
        LocalDate until,
        Standing standing,
        List<String> courts,
        List<String> conflicts) {

    static MediatorRow of(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new SubjectToken(row.getObject("person", UUID.class));
        return new MediatorRow(
                id,
                new Sealed(person, row.getString("name_sealed")),
                new Place(id.toString(), row.getLong("name_sequence"), "name"),
                row.getObject("home", UUID.class),
                List.of((UUID[]) row.getArray("lent_to").getArray()),
                row.getObject("firm", UUID.class),
                row.getString("firm_name"),
                row.getString("employer_uscc"),
                row.getString("qualification"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                List.of((String[]) row.getArray("courts").getArray()),
                List.of((String[]) row.getArray("conflicts").getArray()));
    }

    RosterEntry entry() {
        return new RosterEntry(
                new MediatorId(id),
                name.subject(),
                new OrganisationId(home),
                lentTo.stream().map(OrganisationId::new).collect(Collectors.toSet()),
                firm == null ? null : new LawFirmId(firm),
                employerUscc,
                from,
                until,
                standing == Standing.ACTIVE,
                !courts.isEmpty(),
                Set.copyOf(conflicts));
    }
}
