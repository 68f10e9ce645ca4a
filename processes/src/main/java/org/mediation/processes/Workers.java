package org.mediation.processes;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.worklist.WorkListChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Does the steps of the system and watches the deadlines while the product runs; a commit that opens a step wakes it. */
@Component
public class Workers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int LOOK_AGAIN_MS = 1000;

    private final SystemSteps steps;
    private final DueDeadlines deadlines;
    private final List<Watch> watches;
    private final boolean enabled;
    private final AtomicBoolean awake = new AtomicBoolean();
    private @Nullable ScheduledExecutorService threads;

    Workers(
            SystemSteps steps,
            DueDeadlines deadlines,
            List<Watch> watches,
            @Value("${mediation.workers:true}") boolean enabled) {
        this.steps = steps;
        this.deadlines = deadlines;
        this.watches = watches;
        this.enabled = enabled;
    }

    /** Does everything that is due now, on the caller's thread, until nothing is left that can be done. */
    public void drain() {
        while (steps.run() + deadlines.run() + watch() > 0) {
            // what was done may have opened the next step
        }
    }

    private int watch() {
        return watches.stream().mapToInt(Watch::run).sum();
    }

    @TransactionalEventListener
    void on(WorkListChanged change) {
        ScheduledExecutorService running = threads;
        if (change.forTheSystem() && running != null && awake.compareAndSet(false, true)) {
            running.execute(() -> {
                awake.set(false);
                repeat(steps::run);
            });
        }
    }

    @Override
    public void start() {
        if (enabled) {
            ScheduledExecutorService started = Executors.newScheduledThreadPool(3, work -> {
                Thread thread = new Thread(work, "mediation-worker");
                thread.setDaemon(true);
                return thread;
            });
            started.scheduleWithFixedDelay(() -> repeat(steps::run), 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            started.scheduleWithFixedDelay(() -> repeat(deadlines::run), 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            started.scheduleWithFixedDelay(() -> repeat(this::watch), 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            threads = started;
        }
    }

    /** While there is work; a failure of the database ends this round, not the watch. */
    private static void repeat(IntSupplier round) {
        try {
            int done = round.getAsInt();
            while (done > 0 && !Thread.currentThread().isInterrupted()) {
                done = round.getAsInt();
            }
        } catch (RuntimeException failure) {
            LOG.warn("A round of the workers failed: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                running.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
