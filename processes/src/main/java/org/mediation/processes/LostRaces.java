package org.mediation.processes;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.TransientDataAccessException;

/** Sends a command again, outside its transaction, when another one was faster; a rule that refused is not asked twice. */
final class LostRaces implements RetryScheduler {
    private static final int MOST = 10;

    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "lost-races");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable again) {
        boolean lostRace = lastFailure instanceof ConcurrencyException
                || lastFailure instanceof OptimisticLockingException
                || lastFailure instanceof TransientDataAccessException;
        if (!lostRace || failures.size() > MOST) {
            return false;
        }
        // Whoever lost together should not come back together.
        long pause = ThreadLocalRandom.current().nextLong(10, 20L + 20L * failures.size());
        later.schedule(again, pause, TimeUnit.MILLISECONDS);
        return true;
    }
}
