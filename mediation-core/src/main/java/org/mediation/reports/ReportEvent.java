package org.mediation.reports;

/** Everything that can have happened to a {@link StatReport}; stored for ever, so fields are only ever added. */
public sealed interface ReportEvent {
    ReportId reportId();

    /** The first issue (冻结发布). */
    record ReportFrozen(ReportId reportId, String period, String question, int issue, Frozen frozen)
            implements ReportEvent {}

    /** A further issue (更正), with the reason and what differs from the one before. */
    record ReportCorrected(ReportId reportId, int issue, String reason, String difference, Frozen frozen)
            implements ReportEvent {}
}
