package org.mediation.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.CaseId;
import org.mediation.casework.ClockCommand.WarnOfLimitation;
import org.mediation.processes.Watch;
import org.springframework.stereotype.Component;

/** Watches the limitation dates of all claims, also of closed cases: nobody is to lose a right unwarned. */
@Component
class LimitationWatch implements Watch {
    private static final int AT_ONCE = 50;
    /** A case that found nothing to warn of is asked again after a while, one that could not be asked soon. */
    private static final Duration LATER = Duration.ofHours(1);

    private static final Duration SOON = Duration.ofMinutes(1);

    private final LimitationDates dates;
    private final SystemSends system;
    private final Clock clock;
    private final Map<UUID, Instant> notBefore = new ConcurrentHashMap<>();

    LimitationWatch(LimitationDates dates, SystemSends system, Clock clock) {
        this.dates = dates;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public int run() {
        Instant now = clock.instant();
        notBefore.values().removeIf(time -> !time.isAfter(now));
        int sent = 0;
        for (UUID caseId : dates.toWarnOf(BeijingTime.dateOf(now), AT_ONCE + notBefore.size())) {
            if (!notBefore.containsKey(caseId)) {
                boolean taken = system.send(new WarnOfLimitation(new CaseId(caseId)));
                notBefore.put(caseId, now.plus(taken ? LATER : SOON));
                sent += taken ? 1 : 0;
            }
        }
        return sent;
    }
}
