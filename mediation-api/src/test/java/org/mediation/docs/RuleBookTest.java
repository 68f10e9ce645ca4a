package org.mediation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.Thresholds;
import org.mediation.calendar.TimeLimit;
import org.mediation.calendar.TimeLimits;
import org.mediation.casework.Outcome;
import org.mediation.casework.Stage;
import org.mediation.kernel.Role;
import org.mediation.kernel.Rule;
import org.mediation.problems.Catalogue;

class RuleBookTest {
    private final String domain = Pages.text("docs/domain.md");

    @Test
    void every_refusal_stands_in_the_rule_book_word_for_word() {
        assertThat(Pages.text("docs/rules.md").lines().filter(line -> line.startsWith("| `")))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.rules().stream().map(RuleBookTest::row).toList());
    }

    private static String row(Rule rule) {
        return "| `%s` | %s | %s | %s |".formatted(rule.code(), rule.chinese(), rule.english(), rule.source());
    }

    @Test
    void every_time_limit_stands_in_the_table_as_it_is_counted() {
        assertThat(domain.lines().filter(line -> line.startsWith("| T-")))
                .containsExactlyElementsOf(TimeLimits.delivered().all().stream()
                        .map(RuleBookTest::row)
                        .toList());
    }

    private static String row(TimeLimit limit) {
        return "| %s | %s | %s%s%s%s | %s | %s %s | %s |"
                .formatted(
                        limit.id(),
                        limit.name(),
                        limit.start(),
                        limit.backward() ? "前" : "后",
                        limit.length(),
                        limit.unit().chinese(),
                        limit.source(),
                        limit.confidence().letter(),
                        limit.fixed() ? "法定" : "可调",
                        limit.onExpiry());
    }

    @Test
    void every_threshold_stands_in_the_table() {
        assertThat(Thresholds.delivered().all())
                .isNotEmpty()
                .allSatisfy(threshold -> assertThat(domain)
                        .contains("| %s | %s | %s%s |"
                                .formatted(threshold.id(), threshold.name(), threshold.value(), threshold.measure())));
    }

    @Test
    void roles_stages_and_outcomes_stand_with_both_their_names() {
        for (Role role : Role.values()) {
            assertThat(domain).contains("| " + role.chinese() + " | `" + role + "` |");
        }
        for (Stage stage : Stage.values()) {
            assertThat(domain).contains("| " + stage.chinese() + " | `" + stage + "` |");
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(domain).contains("| " + outcome.chinese() + " | `" + outcome + "` |");
        }
    }
}
