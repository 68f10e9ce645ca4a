package org.mediation.roster;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;

/**
 * A mediator as the register shows it today, without the name.
 *
 * @param personToken names the person in the vault
 * @param firm law firm, on which conflicts are checked too (I-08)
 * @param employerUscc of the enterprise whose staff the mediator is, who may not mediate its disputes alone (I-09)
 * @param from first day of the term
 * @param until last day of the term
 * @param conflicts unified social credit codes of employers towards whom the mediator declared a conflict
 */
public record RosterEntry(
        MediatorId mediatorId,
        SubjectToken personToken,
        OrganisationId home,
        Set<OrganisationId> lentTo,
        @Nullable LawFirmId firm,
        @Nullable String employerUscc,
        LocalDate from,
        LocalDate until,
        boolean active,
        boolean onCourtRoster,
        Set<String> conflicts) {
    public RosterEntry {
        lentTo = Set.copyOf(lentTo);
        conflicts = Set.copyOf(conflicts);
    }

    /** A mediator who declared no conflict. */
    public RosterEntry(
            MediatorId mediatorId,
            SubjectToken personToken,
            OrganisationId home,
            Set<OrganisationId> lentTo,
            @Nullable LawFirmId firm,
            @Nullable String employerUscc,
            LocalDate from,
            LocalDate until,
            boolean active,
            boolean onCourtRoster) {
        this(mediatorId, personToken, home, lentTo, firm, employerUscc, from, until, active, onCourtRoster, Set.of());
    }

    /** On the roster, active, within the term, and of (or lent to) the organisation (I-09). */
    public boolean mayMediateFor(OrganisationId organisation, LocalDate day) {
        return active
                && !day.isBefore(from)
                && !day.isAfter(until)
                && (home.equals(organisation) || lentTo.contains(organisation));
    }

    /** Whether the mediator is on the staff of this enterprise. */
    public boolean worksFor(@Nullable String uscc) {
        return uscc != null && uscc.equals(employerUscc);
    }

    /** Whether the mediator declared a conflict towards this enterprise. */
    public boolean hasConflictWith(@Nullable String uscc) {
        return uscc != null && conflicts.contains(uscc);
    }
}
