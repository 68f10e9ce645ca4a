package org.mediation.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes like the clock on the wall, so many days ahead of it as have been let go by. */
final class ClockAhead extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    void letGoBy(Duration time) {
        ahead = ahead.plus(time);
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
