package org.mediation.roster;

import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a {@link MediationOrganisation}; stored for ever, so fields are only ever added. */
public sealed interface OrganisationEvent {
    OrganisationId organisationId();

    record OrganisationRegistered(
            OrganisationId organisationId,
            String name,
            Level level,
            LegalKind legalKind,
            String districtCode,
            @Nullable OrganisationId parent,
            String pipeline)
            implements OrganisationEvent {}

    record OrganisationRenamed(OrganisationId organisationId, String name) implements OrganisationEvent {}

    record OrganisationEnteredOnCourtRoster(OrganisationId organisationId, String court) implements OrganisationEvent {}

    record OrganisationStruckFromCourtRoster(OrganisationId organisationId, String court)
            implements OrganisationEvent {}

    record OrganisationEnteredOnArbitrationRoster(OrganisationId organisationId) implements OrganisationEvent {}

    record OrganisationStruckFromArbitrationRoster(OrganisationId organisationId) implements OrganisationEvent {}

    record OrganisationRated(OrganisationId organisationId, Rating rating) implements OrganisationEvent {}

    record OrganisationPipelineChosen(OrganisationId organisationId, String pipeline) implements OrganisationEvent {}

    record OrganisationTimeLimitSet(OrganisationId organisationId, String rule, int length)
            implements OrganisationEvent {}

    record OrganisationTimeLimitRestored(OrganisationId organisationId, String rule) implements OrganisationEvent {}

    record OrganisationClosed(OrganisationId organisationId, String reason) implements OrganisationEvent {}

    record OrganisationReopened(OrganisationId organisationId) implements OrganisationEvent {}
}
