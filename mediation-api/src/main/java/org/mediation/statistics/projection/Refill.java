package org.mediation.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.log.Cursor;
import org.mediation.statistics.log.LogReader;
import org.mediation.statistics.projection.Filling.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a new version of the statistics from the whole record while the old one is read (重建). Each piece is one transaction
 * together with the place that it reaches; the last one also leaves the token with which its follower goes on, so nothing is
 * missed and nothing counted twice. One node does it, whoever takes the lock first.
 */
@Component
public class Refill {
    private static final int PIECE = 50_000;
    private static final int LOCKS = 7_245_311;

    private final Fillings fillings;
    private final Fold fold;
    private final Parked parked;
    private final DataSource data;
    private final JdbcClient jdbc;
    private final TokenStore tokens;
    private final TransactionTemplate transaction;

    Refill(
            Fillings fillings,
            Fold fold,
            Parked parked,
            DataSource data,
            JdbcClient jdbc,
            TokenStore tokens,
            PlatformTransactionManager transactions) {
        this.fillings = fillings;
        this.fold = fold;
        this.parked = parked;
        this.data = data;
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Fills until it is done, paused or given up; returns whether it was this node's to do. */
    public boolean run(int version) {
        return run(version, PIECE);
    }

    /** As above, with pieces of so many events. */
    public boolean run(int version, int piece) {
        try (Connection connection = data.getConnection()) {
            if (!lock(connection, "pg_try_advisory_lock", version)) {
                return false;
            }
            try {
                fill(connection, fillings.of(version), piece);
            } finally {
                lock(connection, "pg_advisory_unlock", version);
            }
        } catch (SQLException | RuntimeException failure) {
            fillings.failed(fillings.of(version), String.valueOf(failure.getMessage()));
        }
        return true;
    }

    private void fill(Connection connection, Filling filling, int most) throws SQLException {
        Filler filler = new Filler(fold, filling.slot(), new LogReader(), most);
        filler.recall(connection, new Cursor(filling.reached(), filling.gaps()), parked.waitingSince(filling.slot()));
        CompletableFuture<Boolean> stored = CompletableFuture.completedFuture(true);
        Executor beside = task -> new Thread(task, "statistics-refill").start();
        long begun = System.nanoTime();
        long before = filling.eventsRead();
        boolean goOn = filling.state() == State.FILLING;
        while (goOn) {
            Filler.Piece piece = filler.next(connection);
            if (!joined(stored)) {
                return;
            }
            double rate = (piece.events() - before) * 1e9 / Math.max(1, System.nanoTime() - begun);
            if (piece.last()) {
                store(filling, piece, rate, filler);
                goOn = false;
            } else {
                stored = CompletableFuture.supplyAsync(() -> store(filling, piece, rate, null), beside);
            }
        }
    }

    private static boolean joined(CompletableFuture<Boolean> stored) {
        try {
            return stored.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Returns whether to go on: not when somebody paused it or gave it up. */
    private boolean store(Filling filling, Filler.Piece piece, double rate, @Nullable Filler last) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (fillings.stateHeld(filling.version()) != State.FILLING) {
                return false;
            }
            Connection connection = DataSourceUtils.getConnection(data);
            try {
                piece.facts().store(connection);
                piece.aside().forEach(each -> parked.park(filling.slot(), each.row(), each.failure()));
                fillings.reached(filling, piece.reached(), piece.events(), head(), rate);
                if (last != null) {
                    Matters.fill(connection, filling.slot(), last.matters());
                    tokens.initializeTokenSegments(
                            filling.processor(), 1, piece.reached().token());
                    fillings.filled(filling);
                }
                return true;
            } catch (SQLException refused) {
                throw new IllegalStateException("The facts cannot be stored: " + refused.getMessage(), refused);
            } finally {
                DataSourceUtils.releaseConnection(connection, data);
            }
        }));
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from events.domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static boolean lock(Connection connection, String function, int version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?, ?)")) {
            statement.setInt(1, LOCKS);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
