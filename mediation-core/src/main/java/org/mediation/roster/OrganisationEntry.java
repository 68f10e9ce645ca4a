package org.mediation.roster;

import java.util.Set;

/**
 * A mediation organisation as the register shows it today.
 *
 * @param courtInvited courts on whose roster of invited organisations (特邀调解组织) it stands
 * @param pipeline key of the process that its new cases follow
 */
public record OrganisationEntry(
        OrganisationId id,
        String name,
        Level level,
        LegalKind legalKind,
        String districtCode,
        Set<String> courtInvited,
        boolean arbitrationRostered,
        String pipeline,
        boolean active) {
    public OrganisationEntry {
        courtInvited = Set.copyOf(courtInvited);
    }
}
