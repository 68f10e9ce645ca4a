package org.mediation.exchange;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Delivers what waits and tries again what was parked, while the product runs; never in the transaction of a command. */
@Component
class Couriers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int LOOK_AGAIN_MS = 1000;

    private final Outgoing outgoing;
    private final Delivery delivery;
    private final Incoming incoming;
    private final Application application;
    private final ExchangeSettings settings;
    private final boolean enabled;
    private @Nullable ScheduledExecutorService threads;

    Couriers(
            Outgoing outgoing,
            Delivery delivery,
            Incoming incoming,
            Application application,
            ExchangeSettings settings,
            @Value("${mediation.workers:true}") boolean enabled) {
        this.outgoing = outgoing;
        this.delivery = delivery;
        this.incoming = incoming;
        this.application = application;
        this.settings = settings;
        this.enabled = enabled;
    }

    /** Delivers everything whose turn it is. */
    void deliver() throws InterruptedException {
        Optional<Due> due = next();
        while (due.isPresent()) {
            deliver(due.get());
            due = next();
        }
    }

    private Optional<Due> next() {
        // Longer than an attempt can take: nobody else may send while one is under way.
        return Thread.currentThread().isInterrupted()
                ? Optional.empty()
                : outgoing.take(settings.timeout().multipliedBy(3));
    }

    private void deliver(Due due) throws InterruptedException {
        Delivery.Result result = delivery.attempt(due);
        String failure = result.failure();
        if (failure == null) {
            outgoing.delivered(due, result.receipt());
        } else if (result.hopeless() || due.attempts() + 1 >= settings.attempts()) {
            outgoing.undeliverable(due, failure);
            LOG.warn("Message {} is undeliverable after {} attempts: {}", due.id(), due.attempts() + 1, failure);
        } else {
            outgoing.failed(due, failure, settings.waitAfter(due.attempts() + 1));
        }
    }

    /** Tries what may succeed now, in the order in which it came. */
    void retry() {
        incoming.worthATry().forEach(application::carryOut);
    }

    @Override
    public void start() {
        if (enabled) {
            ScheduledExecutorService started = Executors.newScheduledThreadPool(2, work -> {
                Thread thread = new Thread(work, "exchange-courier");
                thread.setDaemon(true);
                return thread;
            });
            started.scheduleWithFixedDelay(() -> round(this::deliver), 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            started.scheduleWithFixedDelay(() -> round(this::retry), 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            threads = started;
        }
    }

    /** A part of the work that may be broken off. */
    private interface Round {
        void run() throws InterruptedException;
    }

    /** A failure of the database ends this round, not the watch. */
    private static void round(Round work) {
        try {
            work.run();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("A round of the couriers failed: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
