package org.mediation.tickets;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.TicketStep;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.FailedLogins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller how far the own request is, by number and code (办理进度); who it is about and what it says is not told. */
@RestController
class ProgressController {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final ProgressCodes codes;
    private final FailedLogins failures;

    ProgressController(JdbcClient jdbc, ProgressCodes codes, FailedLogins failures) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.failures = failures;
    }

    /** What the caller was told on the phone; of the number the digits are enough. */
    record Told(@Nullable String number, @Nullable String code) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** How far it is, and nothing else. */
    record Progress(
            String number,
            String step,
            String stepName,
            @Nullable String resultName,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn) {}

    private record Row(UUID id, Progress progress) {}

    @PostMapping("/api/progress")
    Progress progress(@RequestBody Told told) {
        String digits = digits(told.number(), "number");
        String code = digits(told.code(), "code");
        String counted = "progress " + digits;
        if (failures.locked(counted)) {
            throw new Refused(Problem.PROGRESS_LOCKED);
        }
        Optional<Row> found = find(digits).filter(row -> codes.fits(row.id(), code));
        if (found.isEmpty()) {
            failures.count(counted);
            throw new Refused(Problem.PROGRESS_UNKNOWN);
        }
        failures.forget(counted);
        return found.get().progress();
    }

    private static String digits(@Nullable String text, String field) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw Refused.malformed(field);
        }
        return text.replaceAll("\\D", "");
    }

    private Optional<Row> find(String digits) {
        return jdbc.sql("""
                        select ticket_id, number, step, result, received_at, due_at from views.ticket
                        where regexp_replace(number, '[^0-9]', '', 'g') = ?""")
                .param(digits)
                .query((row, index) -> {
                    TicketStep step = TicketStep.valueOf(row.getString("step"));
                    String result = row.getString("result");
                    return new Row(
                            row.getObject("ticket_id", UUID.class),
                            new Progress(
                                    row.getString("number"),
                                    step.name(),
                                    step.chinese(),
                                    result == null
                                            ? null
                                            : TicketResult.valueOf(result).chinese(),
                                    day(row.getTimestamp("received_at")),
                                    row.getTimestamp("due_at") == null ? null : day(row.getTimestamp("due_at"))));
                })
                .optional();
    }

    /** A date ends at midnight, so the day is that of the moment before. */
    private static LocalDate day(java.sql.Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant().minusNanos(1), BEIJING);
    }
}
