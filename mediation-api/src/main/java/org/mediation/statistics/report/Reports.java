package org.mediation.statistics.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.reports.Frozen;
import org.mediation.reports.ReportEvent.ReportCorrected;
import org.mediation.reports.ReportEvent.ReportFrozen;
import org.mediation.reports.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every issue of every report, written in the transaction of its event. */
@Component
@ProcessingGroup("views")
public class Reports {
    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One issue of a report; the first has neither reason nor difference. */
    public record Issue(
            UUID reportId,
            int issue,
            String period,
            String question,
            @Nullable String reason,
            @Nullable String difference,
            int definitionVersion,
            int foldVersion,
            long reached,
            List<Long> gaps,
            String figures,
            Instant at) {}

    @EventHandler
    void on(ReportFrozen event, @org.axonframework.eventhandling.Timestamp Instant at) {
        insert(event.reportId(), event.issue(), event.period(), event.question(), null, null, event.frozen(), at);
    }

    @EventHandler
    void on(ReportCorrected event, @org.axonframework.eventhandling.Timestamp Instant at) {
        Issue first = last(event.reportId()).orElseThrow();
        insert(
                event.reportId(),
                event.issue(),
                first.period(),
                first.question(),
                event.reason(),
                event.difference(),
                event.frozen(),
                at);
    }

    private void insert(
            ReportId report,
            int issue,
            String period,
            String question,
            @Nullable String reason,
            @Nullable String difference,
            Frozen frozen,
            Instant at) {
        jdbc.sql("insert into statistics.report_issue (report_id, issue, period, question, reason, difference,"
                        + " definition_version, fold_version, reached, gaps, figures, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report.value(),
                        issue,
                        period,
                        question,
                        reason,
                        difference,
                        frozen.definitionVersion(),
                        frozen.foldVersion(),
                        frozen.reached(),
                        frozen.gaps().toArray(Long[]::new),
                        frozen.figures(),
                        Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    public List<Issue> all() {
        return jdbc.sql("select * from statistics.report_issue order by at desc, issue desc")
                .query(Reports::read)
                .list();
    }

    public Optional<Issue> last(ReportId report) {
        return jdbc.sql("select * from statistics.report_issue where report_id = ? order by issue desc limit 1")
                .param(report.value())
                .query(Reports::read)
                .optional();
    }

    private static Issue read(ResultSet row, int number) throws SQLException {
        return new Issue(
                row.getObject("report_id", UUID.class),
                row.getInt("issue"),
                row.getString("period"),
                row.getString("question"),
                row.getString("reason"),
                row.getString("difference"),
                row.getInt("definition_version"),
                row.getInt("fold_version"),
                row.getLong("reached"),
                Arrays.asList((Long[]) row.getArray("gaps").getArray()),
                row.getString("figures"),
                row.getTimestamp("at").toInstant());
    }
}
