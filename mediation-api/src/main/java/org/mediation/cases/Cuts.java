package org.mediation.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.mediation.casework.CaseId;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which events of a case are seen from where somebody looks back. */
@Component
class Cuts {
    private final JdbcClient jdbc;

    Cuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mark(long sequence, Instant occurredAt, Instant recordedAt) {}

    Cut of(CaseId caseId, AsOf asOf) {
        List<Mark> marks = jdbc.sql("select sequence_number, meta_data ->> 'occurredAt' as occurred_at, recorded_at"
                        + " from events.domain_event_entry where aggregate_identifier = ? order by sequence_number")
                .param(caseId.toString())
                .query((row, number) -> {
                    Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
                    String occurredAt = row.getString("occurred_at");
                    return new Mark(
                            row.getLong("sequence_number"),
                            occurredAt == null ? recordedAt : Instant.parse(occurredAt),
                            recordedAt);
                })
                .list();
        return switch (asOf.by()) {
            case EVENT -> after(asOf, marks, Objects.requireNonNull(asOf.sequence()));
            case OCCURRED -> happened(asOf, marks, Objects.requireNonNull(asOf.moment()));
            case RECORDED -> known(asOf, marks, Objects.requireNonNull(asOf.moment()));
        };
    }

    /** The moment is that of the latest thing that has happened by then. */
    private static Cut after(AsOf asOf, List<Mark> marks, long sequence) {
        List<Mark> seen =
                marks.stream().filter(mark -> mark.sequence() <= sequence).toList();
        Instant at = seen.stream()
                .map(Mark::occurredAt)
                .max(Comparator.naturalOrder())
                .filter(moment -> sequence < marks.size())
                .orElseThrow(() -> new Refused(Problem.NOTHING_THEN));
        return cut(asOf, at, seen, sequence);
    }

    /** What was recorded late is seen all the same; what had not happened yet is not, however early it was recorded. */
    private static Cut happened(AsOf asOf, List<Mark> marks, Instant moment) {
        List<Mark> seen = marks.stream()
                .filter(mark -> !mark.occurredAt().isAfter(moment))
                .toList();
        Mark last = seen.stream()
                .max(Comparator.comparing(Mark::occurredAt).thenComparing(Mark::sequence))
                .orElseThrow(() -> new Refused(Problem.NOTHING_THEN));
        return cut(asOf, moment, seen, last.sequence());
    }

    /** Events are recorded in their order; where the clocks of two nodes differ, the order counts. */
    private static Cut known(AsOf asOf, List<Mark> marks, Instant moment) {
        long last = marks.stream()
                .filter(mark -> !mark.recordedAt().isAfter(moment))
                .mapToLong(Mark::sequence)
                .max()
                .orElseThrow(() -> new Refused(Problem.NOTHING_THEN));
        return cut(
                asOf,
                moment,
                marks.stream().filter(mark -> mark.sequence() <= last).toList(),
                last);
    }

    private static Cut cut(AsOf asOf, Instant at, List<Mark> seen, long last) {
        TreeSet<Long> sequences = new TreeSet<>();
        seen.forEach(mark -> sequences.add(mark.sequence()));
        return new Cut(asOf, at, sequences, last);
    }
}
