package org.mediation.processes.standing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the engine and the work list hold for one case, in sorted lines without the engine's own ids, so that two
 * standings of the same history are equal.
 */
public record Standing(Map<Trace, List<String>> lines) {

    /** Nothing is held for the case. */
    public static final Standing NONE = new Standing(Map.of());

    public List<String> of(Trace trace) {
        return lines.getOrDefault(trace, List.of());
    }

    /** The lines of this standing that the other one has not got, one for one. */
    public List<String> beyond(Standing other, Trace trace) {
        List<String> left = new ArrayList<>(of(trace));
        other.of(trace).forEach(left::remove);
        return left;
    }

    static final class Lines {
        private final Map<Trace, List<String>> lines = new EnumMap<>(Trace.class);

        void add(Trace trace, String line) {
            lines.computeIfAbsent(trace, none -> new ArrayList<>()).add(line);
        }

        Standing sorted() {
            lines.values().forEach(each -> each.sort(null));
            return new Standing(lines);
        }
    }
}
