package org.mediation.legalaid;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;

/** What can be asked of the {@link CentreStandards} of an organisation. */
public sealed interface StandardsCommand {
    @TargetAggregateIdentifier
    StandardsId standardsId();

    /** Sets categories, classes of difficulty and the subsidy scale anew, as one version (设定援助标准). */
    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(StandardsEvent.AidStandardsSet.class)
    record SetAidStandards(
            StandardsId standardsId,
            OrganisationId organisation,
            List<AidCategory> categories,
            List<DifficultyClass> difficulties,
            List<ScaleLine> scale)
            implements StandardsCommand {
        public SetAidStandards {
            categories = List.copyOf(categories);
            difficulties = List.copyOf(difficulties);
            scale = List.copyOf(scale);
        }
    }
}
