package org.mediation.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Vault;
import org.mediation.roster.Standing;

/**
 * A mediator as the lists show it, with the Chinese words beside the codes.
 *
 * @param name nothing when the person was erased
 * @param active whether new work may be given, whatever the term says
 */
public record ListedMediator(
        UUID mediatorId,
        @Nullable String name,
        boolean erased,
        UUID home,
        List<UUID> lentTo,
        @Nullable UUID firm,
        @Nullable String firmName,
        @Nullable String employerUscc,
        String qualification,
        LocalDate from,
        LocalDate until,
        Standing standing,
        String standingName,
        boolean active,
        boolean onCourtRoster) {

    static ListedMediator of(MediatorRow row, Vault vault) {
        var name = vault.reveal(row.name(), row.namePlace()) instanceof Revealed.Text text ? text.value() : null;
        return new ListedMediator(
                row.id(),
                name,
                name == null,
                row.home(),
                row.lentTo(),
                row.firm(),
                row.firmName(),
                row.employerUscc(),
                row.qualification(),
                row.from(),
                row.until(),
                row.standing(),
                row.standing().chinese(),
                row.standing() == Standing.ACTIVE,
                !row.courts().isEmpty());
    }
}
