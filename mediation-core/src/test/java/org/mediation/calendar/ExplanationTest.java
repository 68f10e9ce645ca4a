package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    private final Deadlines deadlines = Deadlines.delivered();

    @ParameterizedTest
    @MethodSource("org.mediation.calendar.DueDatesTest#examples")
    void every_due_date_is_explained_in_one_sentence(List<String> row) {
        Example example = Example.of(row);
        DueDate due = example.due();
        assertThat(example.deadlines().why(due))
                .contains(BeijingTime.inWords(due.start()), BeijingTime.inWords(due.due()))
                .matches("[^。]+。");
    }

    @Test
    void an_organisation_s_own_length_is_the_one_explained() {
        Deadlines local = new Deadlines(deadlines.limits().withOverrides(Map.of("T-SIGN", 2)), deadlines.calendar());
        DueDate due = local.due("T-SIGN", LocalDate.parse("2026-11-16"));
        assertThat(deadlines.why(due)).contains("起算2个工作日").contains("2026年11月18日");
    }
}
