package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.RuleViolated;

class TimeLimitsTest {
    private static final LocalDate END_OF_MEDIATION = LocalDate.parse("2026-10-10");
    private final TimeLimits limits = TimeLimits.delivered();
    private final Thresholds thresholds = Thresholds.delivered();

    @Test
    void a_statute_s_limit_cannot_be_set() {
        refused(CalendarRule.FIXED_BY_STATUTE, () -> limits.withOverrides(Map.of("T-MED", 10)));
        refused(CalendarRule.FIXED_BY_STATUTE, () -> limits.withOverrides(Map.of("T-MED", 15)));
        refused(CalendarRule.FIXED_BY_STATUTE, () -> thresholds.withOverrides(Map.of("N-COLLECTIVE", 20L)));
    }

    @Test
    void every_limit_read_in_a_statute_is_fixed_and_every_choice_of_the_union_a_setting() {
        assertThat(limits.all()).allSatisfy(limit -> {
            assertThat(limit.fixed() && limit.confidence() == Confidence.CHOICE).isFalse();
            assertThat(!limit.fixed() && limit.confidence() == Confidence.STATUTE)
                    .isFalse();
        });
        assertThat(thresholds.all())
                .allSatisfy(one -> assertThat(one.fixed()).isEqualTo(one.confidence() == Confidence.STATUTE));
    }

    @Test
    void every_clock_of_the_pipelines_with_court_institute_payment_order_and_enforcement_is_in_the_table() {
        assertThat(limits.all().stream().map(TimeLimit::id))
                .contains("T-CRT-ACK", "T-CRT-DEL", "T-CRT-ENT-O", "T-CRT-ENT-S", "T-CRT-FILE")
                .contains("T-JC-APPLY", "T-JC-ACC", "T-JC-DEC", "T-JC-DEC-EXT")
                .contains("T-AR-APPLY", "T-AR-DEC", "T-AR-DEC-EXT")
                .contains("T-ARB-ACK", "T-ARB-ENT", "T-ARB-ACC", "T-ARB-AWARD", "T-ARB-AWARD-EXT", "T-ARB-MIG")
                .contains("T-SUE", "T-SETASIDE", "T-PO-ACC", "T-PO-ISSUE", "T-PO-DEBTOR", "T-EXEC")
                .contains("T-LIM", "T-LIM-RESTART", "T-LIM-WAGES", "T-LIM-WARN", "T-LIM-LAST");
    }

    @Test
    void an_id_stands_once_in_the_table() {
        assertThat(Resource.table("/calendar/time-limits.txt").stream().map(row -> row.get(0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_setting_takes_another_length_and_says_so_in_its_version() {
        TimeLimits local = limits.withOverrides(Map.of("T-SIGN", 8));
        assertThat(local.get("T-SIGN").length()).isEqualTo(8);
        assertThat(local.get("T-SIGN").ruleVersion()).isEqualTo("2026-11-20-local");
        assertThat(limits.get("T-SIGN").length()).isEqualTo(5);
        assertThat(local.get("T-SUPP")).isEqualTo(limits.get("T-SUPP"));
    }

    @Test
    void a_length_is_above_zero_and_its_limit_known() {
        refused(CalendarRule.OUT_OF_RANGE, () -> limits.withOverrides(Map.of("T-SIGN", 0)));
        refused(CalendarRule.OUT_OF_RANGE, () -> thresholds.withOverrides(Map.of("N-MAJOR-AMOUNT", -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withOverrides(Map.of("T-NONE", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds.get("N-NONE"));
    }

    @Test
    void parties_agree_on_an_extension_up_to_the_limit_and_no_further() {
        Deadlines deadlines = new Deadlines(limits, WorkingCalendar.delivered());
        assertThat(deadlines.due("T-MED-EXT", END_OF_MEDIATION, 7).due()).isEqualTo("2026-10-19");
        assertThat(deadlines.due("T-MED-EXT", END_OF_MEDIATION, 15))
                .isEqualTo(deadlines.due("T-MED-EXT", END_OF_MEDIATION));
        refused(CalendarRule.AGREED_LENGTH_TOO_LONG, () -> deadlines.due("T-MED-EXT", END_OF_MEDIATION, 16));
        refused(CalendarRule.OUT_OF_RANGE, () -> deadlines.due("T-MED-EXT", END_OF_MEDIATION, 0));
        refused(CalendarRule.FIXED_BY_STATUTE, () -> deadlines.due("T-MED", END_OF_MEDIATION, 10));
    }

    @Test
    void ten_workers_make_a_dispute_collective_and_thirty_a_major_one() {
        assertThat(thresholds.get("N-COLLECTIVE").reachedBy(9)).isFalse();
        assertThat(thresholds.get("N-COLLECTIVE").reachedBy(10)).isTrue();
        assertThat(thresholds.get("N-MAJOR-PERSONS").reachedBy(30)).isTrue();
        assertThat(thresholds.get("N-MAJOR-AMOUNT").reachedBy(99_999_999)).isFalse();
        assertThat(thresholds
                        .withOverrides(Map.of("N-MAJOR-PERSONS", 20L))
                        .get("N-MAJOR-PERSONS")
                        .value())
                .isEqualTo(20);
    }

    private static void refused(CalendarRule rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
