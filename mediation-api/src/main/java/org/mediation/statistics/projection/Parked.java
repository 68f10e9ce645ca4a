package org.mediation.statistics.projection;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.EventRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that could not be counted (异常事件), with those of the same matters that came after them and wait in order. */
@Component
public class Parked {
    private final JdbcClient jdbc;
    private final Clock clock;

    Parked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A matter that waits.
     *
     * @param failure why its first event could not be counted
     * @param waiting how many events wait with it
     */
    public record Waiting(
            int version,
            UUID matterId,
            String kind,
            long globalIndex,
            long sequence,
            String event,
            String failure,
            long waiting,
            Instant since) {}

    /** Those of these matters that wait; until the transaction ends nobody else takes them up. */
    Set<UUID> among(int slot, Collection<UUID> matters) {
        return new HashSet<>(
                jdbc.sql("select matter_id from statistics.parked where slot = ? and matter_id = any(?) for update")
                        .params(slot, matters.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** @param failure null for an event that only waits for another */
    void park(int slot, EventRow row, @Nullable String failure) {
        jdbc.sql("""
                        insert into statistics.parked (slot, global_index, matter_id, kind, sequence, name, failure, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        slot,
                        row.globalIndex(),
                        row.matter(),
                        row.kind(),
                        row.sequence(),
                        row.name(),
                        failure,
                        Timestamp.from(clock.instant()))
                .update();
    }

    List<Long> queueOf(int slot, UUID matter) {
        return jdbc.sql("select global_index from statistics.parked where slot = ? and matter_id = ?"
                        + " order by sequence for update")
                .params(slot, matter)
                .query(Long.class)
                .list();
    }

    void release(int slot, long globalIndex) {
        jdbc.sql("delete from statistics.parked where slot = ? and global_index = ?")
                .params(slot, globalIndex)
                .update();
    }

    void failedAgain(int slot, long globalIndex, String failure) {
        jdbc.sql("update statistics.parked set failure = ? where slot = ? and global_index = ?")
                .params(failure, slot, globalIndex)
                .update();
    }

    /** The matters that wait, each with the first event for which it does. */
    Map<UUID, Long> waitingSince(int slot) {
        Map<UUID, Long> since = new HashMap<>();
        jdbc.sql("select matter_id, min(global_index) from statistics.parked where slot = ? group by matter_id")
                .param(slot)
                .query((row, number) -> since.put(row.getObject(1, UUID.class), row.getLong(2)))
                .list();
        return since;
    }

    /** Every matter that waits, the longest first. */
    public List<Waiting> all() {
        return jdbc.sql("""
                        select f.version, p.matter_id, p.kind, p.global_index, p.sequence, p.name, p.failure, p.parked_at,
                          (select count(*) from statistics.parked q where q.slot = p.slot and q.matter_id = p.matter_id) as waiting
                        from statistics.parked p join statistics.filling f on f.slot = p.slot and f.state <> 'DROPPED'
                        where p.failure is not null order by p.parked_at, p.global_index""")
                .query((row, number) -> new Waiting(
                        row.getInt("version"),
                        row.getObject("matter_id", UUID.class),
                        row.getString("kind"),
                        row.getLong("global_index"),
                        row.getLong("sequence"),
                        row.getString("name"),
                        row.getString("failure"),
                        row.getLong("waiting"),
                        row.getTimestamp("parked_at").toInstant()))
                .list();
    }
}
