package org.mediation.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;

/** Everything that can have happened to a {@link Mediator}; stored for ever, so fields are only ever added. */
public sealed interface MediatorEvent {
    MediatorId mediatorId();

    record MediatorRegistered(
            MediatorId mediatorId,
            SubjectToken person,
            Sealed name,
            OrganisationId home,
            @Nullable LawFirm firm,
            @Nullable String employerUscc,
            String qualification,
            LocalDate from,
            LocalDate until)
            implements MediatorEvent {}

    record MediatorQualified(MediatorId mediatorId, String qualification) implements MediatorEvent {}

    record MediatorTermSet(MediatorId mediatorId, LocalDate from, LocalDate until) implements MediatorEvent {}

    record MediatorAffiliationChanged(
            MediatorId mediatorId,
            @Nullable LawFirm firm,
            @Nullable String employerUscc) implements MediatorEvent {}

    record MediatorLent(MediatorId mediatorId, OrganisationId organisation) implements MediatorEvent {}

    record MediatorLendingEnded(MediatorId mediatorId, OrganisationId organisation) implements MediatorEvent {}

    record MediatorEnteredOnCourtRoster(MediatorId mediatorId, String court) implements MediatorEvent {}

    record MediatorStruckFromCourtRoster(MediatorId mediatorId, String court) implements MediatorEvent {}

    record MediatorTrained(MediatorId mediatorId, LocalDate on, String subject, int hours) implements MediatorEvent {}

    record MediatorConflictDeclared(MediatorId mediatorId, String employerUscc, Sealed ground)
            implements MediatorEvent {}

    record MediatorSuspended(MediatorId mediatorId, Sealed reason) implements MediatorEvent {}

    record MediatorReinstated(MediatorId mediatorId) implements MediatorEvent {}

    record MediatorRemoved(MediatorId mediatorId, Sealed reason) implements MediatorEvent {}
}
