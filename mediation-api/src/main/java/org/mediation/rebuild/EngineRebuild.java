package org.mediation.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mediation.processes.Replay;
import org.mediation.rebuild.RebuildPlan.Planned;
import org.mediation.reconcile.Histories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes engine and work list anew from the events. The emptying is one transaction, and every matter is played in one of
 * its own that also strikes it off the plan: whatever stops a rebuild, the next one goes on where it stood.
 */
@Component
public class EngineRebuild {
    private final RebuildPlan plan;
    private final Histories histories;
    private final Replay replay;
    private final TransactionTemplate transaction;

    EngineRebuild(RebuildPlan plan, Histories histories, Replay replay, PlatformTransactionManager transactions) {
        this.plan = plan;
        this.histories = histories;
        this.replay = replay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A matter that could not be played, and why. */
    public record Failure(UUID matter, String reason) {
        @Override
        public String toString() {
            return matter + " " + reason;
        }
    }

    /** Empties everything, unless a rebuild was stopped half-way; refuses beside others at work. */
    public void begin() {
        transaction.executeWithoutResult(begun -> plan.make());
    }

    /** How many matters are still to be played. */
    public int left() {
        return plan.left().size();
    }

    /** Plays what is left and tells what could not be played; that stays in the plan. */
    public List<Failure> play(Runnable played) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Optional<Failure>>> works = plan.left().stream()
                    .<Callable<Optional<Failure>>>map(planned -> () -> {
                        Optional<Failure> failure = play(planned);
                        played.run();
                        return failure;
                    })
                    .toList();
            return threads.invokeAll(works).stream()
                    .map(EngineRebuild::outcome)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped; the same rebuild can be started again", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<Failure> play(Planned planned) {
        try {
            transaction.executeWithoutResult(one -> {
                plan.strike(planned.matter());
                replay.play(planned.matter(), histories.past(planned.matter()), planned.definition());
            });
            return Optional.empty();
        } catch (RuntimeException unplayable) {
            return Optional.of(new Failure(
                    planned.matter(), Objects.requireNonNullElse(unplayable.getMessage(), unplayable.toString())));
        }
    }

    private static Optional<Failure> outcome(Future<Optional<Failure>> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped; the same rebuild can be started again", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
