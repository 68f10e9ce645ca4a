package org.mediation.roster;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationEvent.*;

/** Everything that can be asked of a {@link MediationOrganisation}: the upkeep of the register. */
public sealed interface OrganisationCommand {
    @TargetAggregateIdentifier
    OrganisationId organisationId();

    /**
     * Enters an organisation in the register (登记调解组织).
     *
     * @param districtCode GB/T 2260, or BDA for the development area, which has none
     * @param parent the organisation above it; only the city's has none
     */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationRegistered.class)
    record RegisterOrganisation(
            OrganisationId organisationId,
            String name,
            Level level,
            LegalKind legalKind,
            String districtCode,
            @Nullable OrganisationId parent)
            implements OrganisationCommand {}

    /** Gives it a new name (更名). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationRenamed.class)
    record RenameOrganisation(OrganisationId organisationId, String name) implements OrganisationCommand {}

    /** Notes that a court invited it (列入特邀调解组织名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationEnteredOnCourtRoster.class)
    record EnterOrganisationOnCourtRoster(OrganisationId organisationId, String court) implements OrganisationCommand {}

    /** Notes that a court's invitation ended (移出特邀调解组织名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationStruckFromCourtRoster.class)
    record StrikeOrganisationFromCourtRoster(OrganisationId organisationId, String court)
            implements OrganisationCommand {}

    /** Notes that the arbitration commission listed it (列入仲裁委调解组织名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationEnteredOnArbitrationRoster.class)
    record EnterOrganisationOnArbitrationRoster(OrganisationId organisationId) implements OrganisationCommand {}

    /** Notes that the arbitration commission lists it no more (移出仲裁委调解组织名册). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationStruckFromArbitrationRoster.class)
    record StrikeOrganisationFromArbitrationRoster(OrganisationId organisationId) implements OrganisationCommand {}

    /** Records its rating (评定). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationRated.class)
    record RateOrganisation(OrganisationId organisationId, Rating rating) implements OrganisationCommand {}

    /** Chooses the process that its new cases follow (选定办案流程), by the key of its definition. */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationPipelineChosen.class)
    record ChoosePipeline(OrganisationId organisationId, String pipeline) implements OrganisationCommand {}

    /** Sets its own length of a time limit that no statute fixes (设定期限); those below it follow unless they set theirs. */
    @AllowedFor({Role.SYS_ADMIN, Role.MEDIATION_ORG_HEAD})
    @LeadsTo(OrganisationTimeLimitSet.class)
    record SetTimeLimit(OrganisationId organisationId, String rule, int length) implements OrganisationCommand {}

    /** Goes back to the length of the organisation above it, or to the delivered one (恢复期限). */
    @AllowedFor({Role.SYS_ADMIN, Role.MEDIATION_ORG_HEAD})
    @LeadsTo(OrganisationTimeLimitRestored.class)
    record RestoreTimeLimit(OrganisationId organisationId, String rule) implements OrganisationCommand {}

    /** Takes it out of work (停用); what it did stays on record. */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationClosed.class)
    record CloseOrganisation(OrganisationId organisationId, String reason) implements OrganisationCommand {}

    /** Puts it back to work (恢复). */
    @AllowedFor(Role.SYS_ADMIN)
    @LeadsTo(OrganisationReopened.class)
    record ReopenOrganisation(OrganisationId organisationId) implements OrganisationCommand {}
}
