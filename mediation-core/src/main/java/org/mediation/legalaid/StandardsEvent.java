package org.mediation.legalaid;

import java.util.List;
import org.mediation.roster.OrganisationId;

/** What can have happened to the {@link CentreStandards} of an organisation; stored for ever, so fields are only added. */
public sealed interface StandardsEvent {
    StandardsId standardsId();

    record AidStandardsSet(
            StandardsId standardsId,
            OrganisationId organisation,
            int version,
            List<AidCategory> categories,
            List<DifficultyClass> difficulties,
            List<ScaleLine> scale)
            implements StandardsEvent {
        public AidStandardsSet {
            categories = List.copyOf(categories);
            difficulties = List.copyOf(difficulties);
            scale = List.copyOf(scale);
        }
    }
}
