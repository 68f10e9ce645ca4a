package org.mediation.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RuleViolated;

/** The catalogue of time limits (期限表), with an organisation's own settings where it has any. */
public final class TimeLimits {
    private final Map<String, TimeLimit> byId = new LinkedHashMap<>();

    public TimeLimits(Collection<TimeLimit> limits) {
        limits.forEach(limit -> byId.put(limit.id(), limit));
    }

    /** The catalogue delivered with the product. */
    public static TimeLimits delivered() {
        return new TimeLimits(Resource.table("/calendar/time-limits.txt").stream()
                .map(TimeLimits::read)
                .toList());
    }

    /** The same catalogue with other lengths; a limit that a statute fixes refuses. */
    public TimeLimits withOverrides(Map<String, Integer> lengths) {
        TimeLimits set = new TimeLimits(byId.values());
        lengths.forEach((id, length) -> set.byId.put(id, get(id).setTo(length)));
        return set;
    }

    public TimeLimit get(String id) {
        @Nullable TimeLimit limit = byId.get(id);
        if (limit == null) {
            throw new IllegalArgumentException("No time limit is called " + id);
        }
        return limit;
    }

    /** For ids that come from outside. */
    public TimeLimit named(String id) {
        RuleViolated.unless(byId.containsKey(id), CalendarRule.TIME_LIMIT_UNKNOWN);
        return get(id);
    }

    public List<TimeLimit> all() {
        return List.copyOf(byId.values());
    }

    private static TimeLimit read(List<String> cells) {
        return new TimeLimit(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Unit.valueOf(cells.get(2)),
                cells.get(3).equals("before"),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                Confidence.of(cells.get(7)),
                cells.get(8),
                cells.get(9).equals("fixed"),
                cells.get(10),
                cells.size() > 11 ? cells.get(11) : "");
    }
}
