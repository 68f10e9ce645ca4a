package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediation.kernel.RuleViolated;

class DueDatesTest {
    private static final LocalDate DAY_BEFORE_MID_AUTUMN = LocalDate.parse("2026-09-24");
    private final Deadlines deadlines = Deadlines.delivered();

    static Stream<List<String>> examples() {
        return Resource.table("/calendar/due-dates.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_due_date_is_the_one_in_the_table_and_says_why(List<String> row) {
        Example example = Example.of(row);
        DueDate due = example.due();
        assertThat(BeijingDay.of(due.start())).isEqualTo(row.get(1));
        assertThat(BeijingDay.of(due.due())).isEqualTo(row.get(3));
        assertThat(due.provisional() ? "provisional" : "settled").isEqualTo(row.get(4));
        assertThat(example.deadlines().why(due)).isEqualTo(row.get(5));
        assertThat(example.deadlines().recalculated(due)).isEqualTo(due);
    }

    @Test
    void there_are_more_than_two_hundred_examples_and_one_at_least_for_every_limit() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(examples().map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrderElementsOf(deadlines.limits().all().stream()
                        .filter(limit -> limit.unit() != Unit.HOURS)
                        .map(TimeLimit::id)
                        .toList());
    }

    @Test
    void what_a_court_delegated_pauses_for_an_appraisal_and_nothing_else_does() {
        DueDate delegated = deadlines.due("T-CRT-DEL", LocalDate.parse("2026-03-02"));
        Pause appraisal = pause("2026-03-10", "2026-03-29");
        assertThat(deadlines.paused(delegated, appraisal).pausedFor()).containsExactly(appraisal);
        DueDate mediation = deadlines.due("T-MED", LocalDate.parse("2026-03-02"));
        refused(CalendarRule.CLOCK_RUNS_ON, () -> deadlines.paused(mediation, appraisal));
        DueDate entrusted = deadlines.due("T-CRT-ENT-O", LocalDate.parse("2026-03-02"));
        refused(CalendarRule.CLOCK_RUNS_ON, () -> deadlines.paused(entrusted, pause("2026-03-10", "2026-03-11")));
    }

    @Test
    void a_pause_begins_within_the_period_and_overlaps_no_other() {
        DueDate delegated = deadlines.due("T-CRT-DEL", LocalDate.parse("2026-03-02"));
        refused(CalendarRule.PAUSE_UNFIT, () -> deadlines.paused(delegated, pause("2026-03-02", "2026-03-05")));
        refused(CalendarRule.PAUSE_UNFIT, () -> deadlines.paused(delegated, pause("2026-04-02", "2026-04-05")));
        DueDate paused = deadlines.paused(delegated, pause("2026-03-10", "2026-03-29"));
        refused(CalendarRule.PAUSE_UNFIT, () -> deadlines.paused(paused, pause("2026-03-29", "2026-04-05")));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-03-29", "2026-03-28"));
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static void refused(CalendarRule rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void a_due_day_ends_at_midnight_in_beijing() {
        DueDate due = deadlines.due("T-MED", DAY_BEFORE_MID_AUTUMN);
        assertThat(due.dueAt()).isEqualTo("2026-10-09T16:00:00Z");
        assertThat(due.dayBegins()).isEqualTo("2026-10-08T16:00:00Z");
        assertThat(due.passedAt(Instant.parse("2026-10-09T15:59:59Z"))).isFalse();
        assertThat(due.passedAt(due.dueAt())).isTrue();
    }

    @Test
    void the_day_of_a_moment_is_its_day_in_beijing() {
        DueDate due = deadlines.due("T-MED", Instant.parse("2026-09-23T16:00:00Z"));
        assertThat(due).isEqualTo(deadlines.due("T-MED", DAY_BEFORE_MID_AUTUMN));
    }

    @Test
    void a_stored_due_date_names_the_rule_and_the_calendar_that_decided() {
        DueDate due = deadlines.due("T-MED", DAY_BEFORE_MID_AUTUMN);
        assertThat(due.ruleVersion()).isEqualTo("2008-05-01");
        assertThat(due.calendarVersion()).isEqualTo("2026.1");
        assertThat(deadlines.due("T-ACC", LocalDate.parse("2026-12-30")).calendarVersion())
                .isEqualTo("2026.1+2027.0");
    }

    @Test
    void hours_run_through_nights_and_holidays() {
        TimeLimit answer = new TimeLimit(
                "T-COLL-RESP",
                24,
                Unit.HOURS,
                false,
                "响应时限",
                "登记重大争议",
                "办理时限",
                Confidence.CHOICE,
                "1",
                false,
                "督办",
                "");
        Deadlines ofHours = new Deadlines(new TimeLimits(List.of(answer)), WorkingCalendar.delivered());
        Instant start = Instant.parse("2026-09-30T07:30:00Z");
        DueDate due = ofHours.due("T-COLL-RESP", start);
        assertThat(due.dueAt()).isEqualTo("2026-10-01T07:30:00Z");
        assertThat(ofHours.recalculated(due)).isEqualTo(due);
        assertThat(ofHours.why(due)).isEqualTo("依据办理时限，自2026年9月30日15时30分登记重大争议起连续计算24小时，期限至2026年10月1日15时30分。");
        assertThatIllegalArgumentException().isThrownBy(() -> ofHours.due("T-COLL-RESP", DAY_BEFORE_MID_AUTUMN));
    }

    @Test
    void a_limit_is_counted_in_its_own_direction_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.due("T-NOTICE", DAY_BEFORE_MID_AUTUMN));
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.before("T-MED", DAY_BEFORE_MID_AUTUMN));
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.due("T-NONE", DAY_BEFORE_MID_AUTUMN));
    }
}
