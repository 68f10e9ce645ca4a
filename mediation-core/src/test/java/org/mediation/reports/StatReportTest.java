package org.mediation.reports;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.RuleViolated;
import org.mediation.reports.ReportCommand.CorrectReport;
import org.mediation.reports.ReportCommand.FreezeReport;
import org.mediation.reports.ReportEvent.ReportCorrected;
import org.mediation.reports.ReportEvent.ReportFrozen;

class StatReportTest {
    private static final ReportId ID = new ReportId(new UUID(0, 1));

    private final FixtureConfiguration<StatReport> report = new AggregateTestFixture<>(StatReport.class);

    private static Frozen figures(String text) {
        return new Frozen(1, 1, 100, List.of(97L), text);
    }

    private static ReportFrozen frozen() {
        return new ReportFrozen(ID, "2024", "{}", 1, figures("a"));
    }

    @Test
    void figures_are_frozen_once() {
        report.givenNoPriorActivity()
                .when(new FreezeReport(ID, "2024", "{}", figures("a")))
                .expectEvents(frozen());
        report.given(frozen())
                .when(new FreezeReport(ID, "2024", "{}", figures("b")))
                .expectException(RuleViolated.class)
                .expectNoEvents();
    }

    @Test
    void a_correction_is_a_further_issue_with_its_reason_and_the_difference() {
        report.given(frozen())
                .when(new CorrectReport(ID, "补录三月份案件", "K-01 +1", figures("b")))
                .expectEvents(new ReportCorrected(ID, 2, "补录三月份案件", "K-01 +1", figures("b")));
    }

    @Test
    void nothing_is_corrected_without_a_reason_or_a_difference_or_a_report() {
        report.given(frozen())
                .when(new CorrectReport(ID, " ", "K-01 +1", figures("b")))
                .expectException(RuleViolated.class);
        report.given(frozen())
                .when(new CorrectReport(ID, "理由", "", figures("a")))
                .expectException(RuleViolated.class);
        report.givenNoPriorActivity()
                .when(new CorrectReport(ID, "理由", "", figures("a")))
                .expectException(RuleViolated.class);
    }
}
