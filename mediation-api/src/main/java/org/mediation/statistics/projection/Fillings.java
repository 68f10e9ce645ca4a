package org.mediation.statistics.projection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.log.Cursor;
import org.mediation.statistics.projection.Filling.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fillings that there are, which of them is read, and what may become of each. */
@Component
public class Fillings {
    private final JdbcClient jdbc;
    private final Clock clock;

    Fillings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that figures are read from. */
    public Filling current() {
        return in(State.CURRENT).orElseThrow();
    }

    public Optional<Filling> in(State state) {
        return all().stream().filter(filling -> filling.state() == state).findFirst();
    }

    public Filling of(int version) {
        return jdbc.sql("select * from statistics.filling where version = ?")
                .param(version)
                .query(Fillings::read)
                .optional()
                .orElseThrow(() -> new Refused(Problem.FILLING_NOT_FOUND));
    }

    /** Those that still stand in a table, the oldest first. */
    public List<Filling> all() {
        return jdbc.sql("select * from statistics.filling where state <> 'DROPPED' order by version")
                .query(Fillings::read)
                .list();
    }

    /** Begins one beside the others, in a table that no other stands in. */
    @Transactional
    public Filling begin(String reason) {
        List<Filling> standing = all();
        if (standing.stream().anyMatch(each -> !each.state().isFollowed() || each.state() == State.READY)) {
            throw new Refused(Problem.FILLING_ON_THE_WAY);
        }
        int slot = IntStream.range(0, 3)
                .filter(each -> standing.stream().noneMatch(filling -> filling.slot() == each))
                .findFirst()
                .orElseThrow();
        jdbc.sql("truncate statistics.fact_" + slot + ", statistics.matter_" + slot)
                .update();
        jdbc.sql("delete from statistics.parked where slot = ?").param(slot).update();
        int version = jdbc.sql("insert into statistics.filling (slot, fold, state, reason, begun_at)"
                        + " values (?, ?, 'FILLING', ?, ?) returning version")
                .params(slot, Fold.VERSION, reason, now())
                .query(Integer.class)
                .single();
        return of(version);
    }

    @Transactional
    public void pause(int version) {
        move(version, State.PAUSED, State.FILLING);
    }

    @Transactional
    public void resume(int version) {
        move(version, State.FILLING, State.PAUSED);
    }

    /** From now on figures are read from it; the one before stays up to date, for one step back. */
    @Transactional
    public void switchTo(int version) {
        lock();
        Filling next = of(version);
        if (next.state() != State.READY) {
            throw new Refused(Problem.FILLING_NOT_READY);
        }
        in(State.PREVIOUS).ifPresent(this::drop);
        set(current(), State.PREVIOUS);
        set(next, State.CURRENT);
    }

    /** Reads from the one before again; the present one stays up to date. */
    @Transactional
    public void stepBack() {
        lock();
        Filling before = in(State.PREVIOUS).orElseThrow(() -> new Refused(Problem.NO_FILLING_BEFORE));
        Filling now = current();
        // Never two of a kind, not even for a moment.
        drop(before);
        set(now, State.PREVIOUS);
        set(before, State.CURRENT);
    }

    /** Gives up a filling that is not read from; the space is free for another. */
    @Transactional
    public void discard(int version) {
        lock();
        Filling filling = of(version);
        if (filling.state() == State.CURRENT || filling.state() == State.DROPPED) {
            throw new Refused(Problem.FILLING_NOT_READY);
        }
        drop(filling);
    }

    void reached(Filling filling, Cursor cursor, long eventsRead, long head, @Nullable Double perSecond) {
        jdbc.sql("update statistics.filling set reached = ?, gaps = ?, events_read = ?, head = ?, per_second = ?"
                        + " where version = ?")
                .params(
                        cursor.index(),
                        cursor.gaps().toArray(Long[]::new),
                        eventsRead,
                        head,
                        perSecond,
                        filling.version())
                .update();
    }

    void failed(Filling filling, String failure) {
        jdbc.sql("update statistics.filling set state = 'PAUSED', failure = ? where version = ? and state = 'FILLING'")
                .params(failure, filling.version())
                .update();
    }

    void filled(Filling filling) {
        jdbc.sql("update statistics.filling set state = 'READY', filled_at = ?, failure = null where version = ?")
                .params(now(), filling.version())
                .update();
    }

    /** The state as this transaction sees it; it stays so until the transaction ends. */
    State stateHeld(int version) {
        return State.valueOf(jdbc.sql("select state from statistics.filling where version = ? for update")
                .param(version)
                .query(String.class)
                .single());
    }

    /** The state as it stays until the transaction ends; others may hold it likewise. */
    State stateShared(int version) {
        return State.valueOf(jdbc.sql("select state from statistics.filling where version = ? for share")
                .param(version)
                .query(String.class)
                .single());
    }

    private void move(int version, State to, State from) {
        Filling filling = of(version);
        if (stateHeld(version) != from) {
            throw new Refused(Problem.FILLING_NOT_READY);
        }
        jdbc.sql("update statistics.filling set state = ?, failure = null where version = ?")
                .params(to.name(), filling.version())
                .update();
    }

    private void lock() {
        jdbc.sql("select version from statistics.filling for update")
                .query(Integer.class)
                .list();
    }

    private void drop(Filling filling) {
        jdbc.sql("update statistics.filling set state = 'DROPPED' where version = ?")
                .param(filling.version())
                .update();
    }

    private void set(Filling filling, State state) {
        jdbc.sql("update statistics.filling set state = ?, switched_at = ? where version = ?")
                .params(state.name(), now(), filling.version())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Filling read(ResultSet row, int number) throws SQLException {
        Array gaps = row.getArray("gaps");
        double rate = row.getDouble("per_second");
        boolean rated = !row.wasNull();
        return new Filling(
                row.getInt("version"),
                row.getInt("slot"),
                row.getInt("fold"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getLong("reached"),
                Arrays.asList((Long[]) gaps.getArray()),
                row.getLong("events_read"),
                row.getLong("head"),
                rated ? rate : null,
                row.getString("failure"),
                row.getTimestamp("begun_at").toInstant(),
                instant(row, "filled_at"),
                instant(row, "switched_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
