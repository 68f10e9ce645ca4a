package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mediation.kernel.RuleViolated;

/** One row of the table of dated examples, put to the program. */
record Example(DueDate due, Deadlines deadlines) {
    private static final Deadlines DELIVERED = Deadlines.delivered();
    private static final String TOLD = "told before the notice of ";
    private static final String UNKNOWN = "before the notice of ";

    static Example of(List<String> row) {
        String rule = row.get(0);
        LocalDate start = BeijingDay.parse(row.get(1));
        String how = row.get(2);
        String value = how.substring(how.lastIndexOf(' ') + 1);
        if (how.startsWith(TOLD)) {
            DueDate told = counted(without(Integer.parseInt(value)), rule, start);
            return new Example(DELIVERED.recalculated(told), DELIVERED);
        }
        if (how.startsWith(UNKNOWN)) {
            Deadlines early = without(Integer.parseInt(value));
            return new Example(counted(early, rule, start), early);
        }
        if (how.startsWith("agreed ")) {
            return new Example(DELIVERED.due(rule, start, Integer.parseInt(value)), DELIVERED);
        }
        if (how.startsWith("set to ")) {
            TimeLimits own = DELIVERED.limits().withOverrides(Map.of(rule, Integer.parseInt(value)));
            Deadlines local = new Deadlines(own, DELIVERED.calendar());
            return new Example(counted(local, rule, start), local);
        }
        DueDate due = counted(DELIVERED, rule, start);
        if (how.startsWith("paused ")) {
            for (String span : how.substring("paused ".length()).split(" ")) {
                due = DELIVERED.paused(due, pause(span));
            }
        } else if (how.startsWith("mediated ")) {
            DueDate running = due;
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> DELIVERED.paused(running, pause(value)))
                    .withMessageContaining(CalendarRule.CLOCK_RUNS_ON.code());
        } else if (!how.equals("-")) {
            throw new IllegalArgumentException("No such circumstances: " + how);
        }
        return new Example(due, DELIVERED);
    }

    private static DueDate counted(Deadlines deadlines, String rule, LocalDate start) {
        return deadlines.limits().get(rule).backward() ? deadlines.before(rule, start) : deadlines.due(rule, start);
    }

    private static Pause pause(String span) {
        String[] ends = span.split("\\.\\.");
        return new Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static Deadlines without(int year) {
        return new Deadlines(
                DELIVERED.limits(),
                new WorkingCalendar(DELIVERED.calendar().years().stream()
                        .filter(known -> known.year() != year)
                        .toList()));
    }
}
