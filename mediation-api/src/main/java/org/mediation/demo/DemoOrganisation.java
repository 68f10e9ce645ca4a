package org.mediation.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationId;

/**
 * An organisation of the demo with the mediators at home in it.
 *
 * @param court that invited it, if one did
 */
public record DemoOrganisation(
        OrganisationId id,
        String name,
        Level level,
        LegalKind legalKind,
        String districtCode,
        @Nullable OrganisationId parent,
        @Nullable String court,
        boolean arbitrationRostered,
        boolean gold,
        List<DemoMediator> mediators) {}
