package org.mediation.calendar;

import static org.mediation.calendar.BeijingTime.inWords;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in one Chinese sentence why a stored due date is what it is (期限说明). */
final class Explanation {
    private final TimeLimit limit;
    private final WorkingCalendar calendar;

    Explanation(TimeLimit limit, WorkingCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
    }

    String of(DueDate due) {
        return source() + "，" + counting(due) + provisional(due) + "。";
    }

    private String source() {
        return limit.source().startsWith("参照") ? limit.source() : "依据" + limit.source();
    }

    private String counting(DueDate due) {
        String length = due.length() + due.unit().chinese();
        if (due.unit() == Unit.HOURS) {
            String start = inWords(due.dueAt().minus(Duration.ofHours(due.length())));
            return "自" + start + limit.start() + "起连续计算" + length + "，期限至" + inWords(due.dueAt());
        }
        String start = inWords(due.start()) + limit.start();
        if (due.countedBack()) {
            return "自" + start + "之前一日起倒数" + length + skipped(due.due(), due) + "，最迟日期为" + inWords(due.due())
                    + "，期限至当日24时";
        }
        return "自" + start + "之次日起算" + length + skipped(due.start(), due) + "，" + end(due) + "，期限至当日24时";
    }

    private String end(DueDate due) {
        LocalDate last =
                due.unit() == Unit.WORKING_DAYS ? due.due() : due.unit().plus(due.start(), due.length());
        String ends = "届满日" + inWords(last);
        if (!last.equals(due.due())) {
            return ends + reason(calendar.day(last), due) + "，顺延至" + inWords(due.due()) + makeUp(due.due());
        }
        return calendar.day(last).kind() == Day.Kind.MAKE_UP ? ends + "为调休工作日" : "届满日为" + inWords(last);
    }

    private String reason(Day day, DueDate due) {
        return switch (day.kind()) {
            case HOLIDAY -> "适逢" + day.occasion() + "放假";
            case WEEKEND -> "适逢周末";
            // The calendar was amended afterwards; what was told then still stands.
            case WORKING, MAKE_UP -> "依当时的工作日历（" + due.calendarVersion() + "）为休息日";
        };
    }

    private String makeUp(LocalDate day) {
        return calendar.day(day).kind() == Day.Kind.MAKE_UP ? "（调休工作日）" : "";
    }

    /** Which days on the way were left out or worked out of turn; only working days leave any out. */
    private String skipped(LocalDate from, DueDate due) {
        if (due.unit() != Unit.WORKING_DAYS) {
            return "";
        }
        LocalDate to = due.countedBack() ? due.start() : due.due();
        List<Day> between = from.plusDays(1).datesUntil(to).map(calendar::day).toList();
        Set<String> left = new LinkedHashSet<>();
        between.stream()
                .filter(day -> !day.worked())
                .map(day -> day.kind() == Day.Kind.HOLIDAY ? day.occasion() + "放假" : "周末")
                .forEach(left::add);
        String worked = between.stream()
                .filter(day -> day.kind() == Day.Kind.MAKE_UP)
                .map(day -> inWords(day.date()))
                .collect(Collectors.joining("、"));
        String out = left.isEmpty() ? "" : "扣除" + String.join("、", left);
        String in = worked.isEmpty() ? "" : "计入调休工作日" + worked;
        String both = out.isEmpty() || in.isEmpty() ? out + in : out + "，" + in;
        return both.isEmpty() ? "" : "（" + both + "）";
    }

    private static String provisional(DueDate due) {
        if (!due.provisional()) {
            return "";
        }
        // Version 0 in the calendar version stands for a year whose notice was not out.
        String years = List.of(due.calendarVersion().split("\\+")).stream()
                .filter(year -> year.endsWith(".0"))
                .map(year -> year.substring(0, year.indexOf('.')) + "年")
                .collect(Collectors.joining("、"));
        return "；" + years + "放假安排尚未公布，该日期为暂定";
    }
}
