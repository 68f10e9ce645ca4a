package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.reports.ReportId;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Figure;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.figures.Sheet;
import org.mediation.statistics.figures.Suppression;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.mediation.statistics.report.Publishing;
import org.mediation.statistics.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What was published stays; what was learnt since comes as a further issue; and from zero the same bytes come out again. */
@SpringBootTest(properties = "mediation.workers=false")
@FreshDatabase
class FrozenReportTest {
    private static final Actor STATISTICIAN = new Actor(new UUID(0, 9), "统计员", Role.STATISTICIAN, null, null, null);

    @Autowired
    private DataSource data;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Refill refill;

    @Autowired
    private Figures figures;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Reports reports;

    @Test
    void a_report_is_frozen_reproduced_from_zero_and_corrected_by_a_further_issue() {
        WrittenLog log = new WrittenLog(data);
        new WrittenYear(log, 21, 2024).organisations().cases(80).aid(30).tickets(50);
        rebuilt();
        ReportId report = publishing.freeze(STATISTICIAN, "2024", Dimension.DISTRICT);
        Reports.Issue first = reports.last(report).orElseThrow();
        assertThat(first.figures()).contains("\"K-01\":{\"n\":");
        assertThatThrownBy(() -> publishing.freeze(STATISTICIAN, "2024", Dimension.DISTRICT))
                .isInstanceOf(RuleViolated.class);

        UUID late = WrittenLog.id("recorded afterwards");
        log.append(
                "MediationCase",
                late,
                "CaseRegistered",
                Instant.parse("2024-03-01T02:00:00Z"),
                "{\"caseId\":\"%s\",\"caseNumber\":\"补\",\"channel\":\"WINDOW\",\"disputeKind\":\"INDIVIDUAL\",\"receivedAt\":\"2024-03-01T02:00:00Z\",\"districtCode\":\"110101\"}"
                        .formatted(late));
        log.append(
                "MediationCase",
                late,
                "CaseAccepted",
                Instant.parse("2024-03-02T02:00:00Z"),
                "{\"caseId\":\"%s\"}".formatted(late));
        rebuilt();
        assertThat(publishing.again(fillings.current(), first)).isEqualTo(first.figures());

        assertThatThrownBy(() -> publishing.correct(STATISTICIAN, report, " ")).isInstanceOf(RuleViolated.class);
        publishing.correct(STATISTICIAN, report, "补录三月份案件");
        Reports.Issue second = reports.last(report).orElseThrow();
        assertThat(second.issue()).isEqualTo(2);
        assertThat(second.difference()).contains("K-01 ").contains("→");
        assertThat(second.figures()).isNotEqualTo(first.figures());
        rebuilt();
        assertThat(publishing.again(fillings.current(), first)).isEqualTo(first.figures());
        assertThat(publishing.again(fillings.current(), second)).isEqualTo(second.figures());
        assertThatThrownBy(() -> publishing.correct(STATISTICIAN, report, "再次")).isInstanceOf(RuleViolated.class);
        assertNobodyIsRecognised();
    }

    private void rebuilt() {
        int version = fillings.begin("测试").version();
        refill.run(version);
        fillings.switchTo(version);
    }

    private void assertNobodyIsRecognised() {
        Question question = Question.of(Period.year(2024)).by(Dimension.DISTRICT);
        Sheet open = figures.of(fillings.current(), question, EnumSet.allOf(Indicator.class));
        Sheet outside = Suppression.of(open, 5);
        int withheld = 0;
        for (Indicator indicator : Indicator.values()) {
            int together = 0;
            for (int line = 0; line < open.lines().size(); line++) {
                Figure shown = outside.lines().get(line).of(indicator);
                if (shown.suppressed()) {
                    together++;
                    assertThat(shown.value()).isNull();
                    assertThat(shown.numerator()).isZero();
                } else {
                    assertThat(open.lines().get(line).of(indicator).smallest())
                            .matches(facts -> facts == 0 || facts >= 5);
                }
            }
            assertThat(together)
                    .as("a single one could be worked out: " + indicator)
                    .isNotEqualTo(1);
            withheld += together;
        }
        assertThat(withheld).isPositive();
    }
}
