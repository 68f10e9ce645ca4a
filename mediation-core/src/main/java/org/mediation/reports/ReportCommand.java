package org.mediation.reports;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.reports.ReportEvent.ReportCorrected;
import org.mediation.reports.ReportEvent.ReportFrozen;

/** Everything that can be asked of a {@link StatReport}. */
public sealed interface ReportCommand {
    @TargetAggregateIdentifier
    ReportId reportId();

    /** Publishes the figures of a period as they are now. */
    @AllowedFor(Role.STATISTICIAN)
    @LeadsTo(ReportFrozen.class)
    record FreezeReport(ReportId reportId, String period, String question, Frozen frozen) implements ReportCommand {}

    /** Publishes them anew, because they have become others. */
    @AllowedFor(Role.STATISTICIAN)
    @LeadsTo(ReportCorrected.class)
    record CorrectReport(ReportId reportId, String reason, String difference, Frozen frozen) implements ReportCommand {}
}
