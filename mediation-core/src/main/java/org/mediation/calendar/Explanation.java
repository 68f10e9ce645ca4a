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
        boolean back = due.countedBack();
        Counting today = Counting.again(calendar, due);
        String start = "自" + inWords(due.start()) + limit.start() + (back ? "之前一日起倒数" : "之次日起算") + length + pauses(due);
        if (!today.due().equals(due.due())) {
            return start + amended(today, due) + "，期限至当日24时";
        }
        String end = back ? "最迟日期为" + inWords(due.due()) : end(today);
        return start + skipped(due) + "，" + end + "，期限至当日24时";
    }

    private String pauses(DueDate due) {
        String spans = due.pausedFor().stream()
                .map(pause -> inWords(pause.from()) + "至" + inWords(pause.to()))
                .collect(Collectors.joining("、"));
        return spans.isEmpty() ? "" : "，其中" + spans + "为" + limit.pausedBy() + "，不计入";
    }

    /** The calendar was amended after the day had been told. */
    private static String amended(Counting today, DueDate told) {
        String now = "，按现行工作日历届满日为" + inWords(today.due());
        String kept = today.due().isBefore(told.due()) ? "，已告知的期限不提前，仍为" : "，尚未重新计算，已告知的为";
        return now + kept + inWords(told.due());
    }

    private String end(Counting count) {
        Day last = calendar.day(count.last());
        String ends = "届满日" + inWords(last.date());
        return switch (last.kind()) {
            case HOLIDAY -> ends + "适逢" + last.occasion() + "放假，顺延至" + inWords(count.due()) + makeUp(count.due());
            case WEEKEND -> ends + "适逢周末，顺延至" + inWords(count.due()) + makeUp(count.due());
            case MAKE_UP -> ends + "为调休工作日";
            case WORKING -> "届满日为" + inWords(last.date());
        };
    }

    private String makeUp(LocalDate day) {
        return calendar.day(day).kind() == Day.Kind.MAKE_UP ? "（调休工作日）" : "";
    }

    /** Which days on the way were left out or worked out of turn; only working days leave any out. */
    private String skipped(DueDate due) {
        if (due.unit() != Unit.WORKING_DAYS) {
            return "";
        }
        LocalDate from = due.countedBack() ? due.due() : due.start();
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
