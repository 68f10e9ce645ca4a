package org.mediation.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mediation.timetable.Timetable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How near a date is, as a light with words (红黄绿灯). */
@Component
public class Lights {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final Timetable timetable;
    private final int warnWorkingDays;

    Lights(Clock clock, Timetable timetable, @Value("${mediation.lights.yellow-working-days:3}") int warnWorkingDays) {
        this.clock = clock;
        this.timetable = timetable;
        this.warnWorkingDays = warnWorkingDays;
    }

    /** The same lights, seen from another moment. */
    Lights at(Instant moment) {
        return new Lights(Clock.fixed(moment, clock.getZone()), timetable, warnWorkingDays);
    }

    /** The colours, each with its word, for nobody should depend on colour alone. */
    public enum Light {
        RED("已超期"),
        YELLOW("即将到期"),
        GREEN("期限内"),
        GREY("无期限");

        private final String words;

        Light(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Light of(@Nullable Instant dueAt) {
        if (dueAt == null) {
            return Light.GREY;
        }
        if (!dueAt.isAfter(clock.instant())) {
            return Light.RED;
        }
        return dueAt.isAfter(yellowUntil()) ? Light.GREEN : Light.YELLOW;
    }

    /** Whatever is due by then is yellow. */
    public Instant yellowUntil() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
        return timetable
                .delivered()
                .calendar()
                .plusWorkingDays(today, warnWorkingDays)
                .plusDays(1)
                .atStartOfDay(BEIJING)
                .toInstant();
    }

    public Instant now() {
        return clock.instant();
    }
}
