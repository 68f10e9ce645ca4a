package org.mediation.roster;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.MediatorEvent.*;

/** Everything that can be asked of a {@link Mediator}: the upkeep of the roster. */
public sealed interface MediatorCommand {
    @TargetAggregateIdentifier
    MediatorId mediatorId();

    /**
     * Enters a mediator on the roster (登记调解员).
     *
     * @param person names the person in the vault
     * @param employerUscc of the enterprise whose staff the mediator is, if any
     * @param qualification such as 执业律师
     * @param from first day of the term
     * @param until last day of the term
     */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorRegistered.class)
    record RegisterMediator(
            MediatorId mediatorId,
            SubjectToken person,
            String name,
            OrganisationId home,
            @Nullable LawFirm firm,
            @Nullable String employerUscc,
            String qualification,
            LocalDate from,
            LocalDate until)
            implements MediatorCommand {
        /** Without the name: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "RegisterMediator[" + mediatorId + "]";
        }
    }

    /** Records a qualification (资格). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorQualified.class)
    record QualifyMediator(MediatorId mediatorId, String qualification) implements MediatorCommand {}

    /** Sets the term (聘期), first and last day included. */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorTermSet.class)
    record SetMediatorTerm(MediatorId mediatorId, LocalDate from, LocalDate until) implements MediatorCommand {}

    /** Records the law firm or the employer the mediator now belongs to (变更所属单位). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorAffiliationChanged.class)
    record ChangeMediatorAffiliation(
            MediatorId mediatorId,
            @Nullable LawFirm firm,
            @Nullable String employerUscc) implements MediatorCommand {}

    /** Lends the mediator to a further organisation (借调). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorLent.class)
    record LendMediator(MediatorId mediatorId, OrganisationId organisation) implements MediatorCommand {}

    /** Ends the lending (结束借调). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorLendingEnded.class)
    record EndMediatorLending(MediatorId mediatorId, OrganisationId organisation) implements MediatorCommand {}

    /** Notes that a court invited the mediator (列入特邀调解员名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorEnteredOnCourtRoster.class)
    record EnterMediatorOnCourtRoster(MediatorId mediatorId, String court) implements MediatorCommand {}

    /** Notes that a court's invitation ended (移出特邀调解员名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorStruckFromCourtRoster.class)
    record StrikeMediatorFromCourtRoster(MediatorId mediatorId, String court) implements MediatorCommand {}

    /** Records a training (培训). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorTrained.class)
    record RecordMediatorTraining(MediatorId mediatorId, LocalDate on, String subject, int hours)
            implements MediatorCommand {}

    /**
     * Records that the mediator declared a standing conflict towards an employer (申报利益冲突).
     *
     * @param ground may tell private things, so it is sealed
     */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorConflictDeclared.class)
    record DeclareMediatorConflict(MediatorId mediatorId, String employerUscc, String ground)
            implements MediatorCommand {
        /** Without the ground: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "DeclareMediatorConflict[" + mediatorId + "]";
        }
    }

    /** Stops giving the mediator work (暂停). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorSuspended.class)
    record SuspendMediator(MediatorId mediatorId, String reason) implements MediatorCommand {
        /** Without the reason: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "SuspendMediator[" + mediatorId + "]";
        }
    }

    /** Gives a suspended mediator work again (恢复). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorReinstated.class)
    record ReinstateMediator(MediatorId mediatorId) implements MediatorCommand {}

    /** Takes the mediator off the roster for good (除名). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(MediatorRemoved.class)
    record RemoveMediator(MediatorId mediatorId, String reason) implements MediatorCommand {
        /** Without the reason: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "RemoveMediator[" + mediatorId + "]";
        }
    }
}
