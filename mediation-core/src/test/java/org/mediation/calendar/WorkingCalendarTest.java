package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FIRST = LocalDate.parse("2018-06-01");
    private static final LocalDate LAST = LocalDate.parse("2028-06-01");
    private final WorkingCalendar calendar = WorkingCalendar.delivered();

    @Test
    void every_delivered_year_names_the_notice_of_the_state_council() {
        assertThat(calendar.years())
                .extracting(CalendarYear::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.years())
                .allSatisfy(year -> assertThat(year.notices()).allSatisfy(notice -> {
                    assertThat(notice.number()).matches("国办发明电〔20\\d\\d〕\\d+号");
                    assertThat(notice.title()).startsWith("国务院办公厅关于").contains(year.year() + "年");
                }));
        assertThat(calendar.version()).isEqualTo("2019.2+2020.2+2021.1+2022.1+2023.1+2024.1+2025.1+2026.1");
    }

    @Test
    void a_later_notice_changes_an_earlier_one() {
        assertThat(day("2020-02-01").kind()).isEqualTo(Day.Kind.HOLIDAY);
        assertThat(day("2019-05-05").kind()).isEqualTo(Day.Kind.MAKE_UP);
    }

    @Test
    void next_year_s_notice_decides_about_late_december() {
        assertThat(day("2018-12-29").kind()).isEqualTo(Day.Kind.MAKE_UP);
        assertThat(day("2022-12-31").occasion()).isEqualTo("元旦");
        assertThat(day("2022-12-31").known()).isTrue();
    }

    @Test
    void a_day_that_no_notice_speaks_of_goes_by_the_week_and_the_fixed_holidays() {
        assertThat(day("2027-05-02")).isEqualTo(new Day(LocalDate.parse("2027-05-02"), Day.Kind.HOLIDAY, "劳动节", false));
        assertThat(day("2018-05-02").kind()).isEqualTo(Day.Kind.WORKING);
        assertThat(day("2027-10-03").kind()).isEqualTo(Day.Kind.HOLIDAY);
        assertThat(day("2027-10-04").kind()).isEqualTo(Day.Kind.WORKING);
        assertThat(day("2027-01-02").kind()).isEqualTo(Day.Kind.WEEKEND);
        assertThat(day("2026-12-14").known()).isTrue();
        assertThat(day("2026-12-15").known()).isFalse();
    }

    @Test
    void a_new_year_settles_what_was_provisional() {
        Deadlines before = new Deadlines(TimeLimits.delivered(), calendar);
        Deadlines after = new Deadlines(TimeLimits.delivered(), calendar.with(newYear()));
        DueDate told = before.due("T-MED", LocalDate.parse("2026-12-21"));
        assertThat(told.due()).isEqualTo("2027-01-05");
        DueDate moved = after.recalculated(told);
        assertThat(moved.due()).isEqualTo("2027-01-06");
        assertThat(moved.provisional()).isFalse();
        assertThat(moved.calendarVersion()).isEqualTo("2027.1");
        assertThat(after.why(told)).contains("按现行工作日历届满日为2027年1月6日，尚未重新计算，已告知的为2027年1月5日");
        assertThat(after.why(moved)).contains("适逢元旦放假，顺延至2027年1月6日").doesNotContain("暂定");
    }

    @Test
    void a_date_once_told_is_never_made_earlier() {
        Deadlines before = new Deadlines(TimeLimits.delivered(), calendar);
        Deadlines after = new Deadlines(TimeLimits.delivered(), calendar.with(newYear()));
        DueDate told = before.due("T-MED", LocalDate.parse("2026-12-18"));
        assertThat(told.due()).isEqualTo("2027-01-04");
        assertThat(after.due("T-MED", told.start()).due()).isEqualTo("2027-01-02");
        DueDate kept = after.recalculated(told);
        assertThat(kept.due()).isEqualTo(told.due());
        assertThat(kept.dueAt()).isEqualTo(told.dueAt());
        assertThat(kept.provisional()).isFalse();
        assertThat(after.why(kept)).contains("按现行工作日历届满日为2027年1月2日，已告知的期限不提前，仍为2027年1月4日");
    }

    @Test
    void forth_and_back_by_working_days_ends_on_the_same_working_day() {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            for (int n = 1; n <= 12; n += 11) {
                LocalDate later = calendar.plusWorkingDays(day, n);
                assertThat(calendar.isWorkingDay(later)).isTrue();
                assertThat(day.plusDays(1).datesUntil(later.plusDays(1)).filter(calendar::isWorkingDay))
                        .hasSize(n);
                if (calendar.isWorkingDay(day)) {
                    assertThat(calendar.minusWorkingDays(later, n)).isEqualTo(day);
                }
            }
        }
    }

    @Test
    void a_later_start_never_gives_an_earlier_due_date() {
        Deadlines deadlines = new Deadlines(TimeLimits.delivered(), calendar);
        List<TimeLimit> forward = deadlines.limits().all().stream()
                .filter(limit -> !limit.backward() && limit.unit() != Unit.HOURS)
                .toList();
        for (TimeLimit limit : forward) {
            LocalDate last = LocalDate.MIN;
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
                DueDate due = deadlines.due(limit.id(), day);
                assertThat(due.due()).isAfterOrEqualTo(last).isAfter(day);
                assertThat(calendar.isWorkingDay(due.due())).isTrue();
                last = due.due();
            }
        }
    }

    @Test
    void the_next_working_day_is_after_and_the_working_day_from_may_be_the_day_itself() {
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-24");
        assertThat(calendar.workingDayFrom(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-14");
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-02-15"), 0)).isEqualTo("2026-02-15");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(FIRST, -1));
    }

    @Test
    void a_calendar_without_notice_or_with_a_strange_line_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarYear.parse(List.of("year 2027", "version 1")));
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarYear.parse(List.of("holiday 2027-01-01")));
    }

    private Day day(String date) {
        return calendar.day(LocalDate.parse(date));
    }

    /** An invented notice: a worked Saturday on 2 January, days off from 3 to 5 January. */
    private static CalendarYear newYear() {
        return CalendarYear.parse(List.of(
                "year 2027",
                "version 1",
                "notice 国办发明电〔2026〕0号 2026-11-01 试验通知",
                "off 2027-01-01 元旦",
                "work 2027-01-02 元旦",
                "off 2027-01-03..2027-01-05 元旦"));
    }
}
