package org.mediation.hotline;

import java.time.Duration;
import java.time.Instant;
import org.mediation.calendar.DueDate;
import org.mediation.calendar.Thresholds;

/** When a unit is reminded (催办): after the share of its time that the union has set. */
final class Urging {
    private Urging() {}

    static Instant at(Thresholds thresholds, Instant start, DueDate due) {
        long share = thresholds.get("N-HL-URGE").value();
        return start.plus(
                Duration.between(start, due.dueAt()).multipliedBy(share).dividedBy(100));
    }
}
