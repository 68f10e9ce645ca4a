package org.mediation.statistics.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.projection.Filling.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the filling that is asked for, also one that a restart has broken off. */
@Component
class Refills implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Refills.class);
    private static final long LOOK_MILLIS = 1_000;

    private final Fillings fillings;
    private final Refill refill;
    private final boolean enabled;
    private @Nullable ScheduledExecutorService thread;

    Refills(Fillings fillings, Refill refill, @Value("${mediation.workers:true}") boolean enabled) {
        this.fillings = fillings;
        this.refill = refill;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (enabled && thread == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor();
            thread = started;
            started.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            fillings.in(State.FILLING).ifPresent(filling -> refill.run(filling.version()));
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "A filling of the statistics waits: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
