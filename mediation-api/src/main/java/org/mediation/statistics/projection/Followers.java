package org.mediation.statistics.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.log.LogSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a streaming processor at work for every filling that is followed, and none for the others. */
@Component
class Followers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int BATCH = 500;
    private static final long LOOK_MILLIS = 1_000;
    private static final long END_SECONDS = 10;

    private final Fillings fillings;
    private final Fold fold;
    private final Matters matters;
    private final Parked parked;
    private final DataSource data;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final boolean enabled;
    private final Map<Integer, PooledStreamingEventProcessor> running = new HashMap<>();
    private @Nullable ScheduledExecutorService threads;

    Followers(
            Fillings fillings,
            Fold fold,
            Matters matters,
            Parked parked,
            DataSource data,
            TokenStore tokens,
            TransactionManager transactions,
            @Value("${mediation.workers:true}") boolean enabled) {
        this.fillings = fillings;
        this.fold = fold;
        this.matters = matters;
        this.parked = parked;
        this.data = data;
        this.tokens = tokens;
        this.transactions = transactions;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (enabled && threads == null) {
            ScheduledExecutorService started = Executors.newScheduledThreadPool(3);
            threads = started;
            started.scheduleWithFixedDelay(() -> lookQuietly(started), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void lookQuietly(ScheduledExecutorService started) {
        try {
            look(started);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "The statistics cannot be looked after now: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** Another node, or another hand, may have switched; what stands in the table counts. */
    private synchronized void look(ScheduledExecutorService started) {
        if (threads != started) {
            return;
        }
        Map<Integer, Filling> followed = fillings.all().stream()
                .filter(filling -> filling.state().isFollowed())
                .collect(Collectors.toMap(Filling::version, filling -> filling));
        running.entrySet().removeIf(each -> {
            if (!followed.containsKey(each.getKey())) {
                each.getValue().shutdownAsync();
                return true;
            }
            return false;
        });
        followed.forEach((version, filling) -> running.computeIfAbsent(version, none -> {
            PooledStreamingEventProcessor processor = processor(filling, started);
            processor.start();
            return processor;
        }));
    }

    private PooledStreamingEventProcessor processor(Filling filling, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name(filling.processor())
                .eventHandlerInvoker(new Follower(filling, fillings, fold, matters, parked, data))
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(new LogSource(data))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(BATCH)
                .build();
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping;
        List<PooledStreamingEventProcessor> ending;
        synchronized (this) {
            stopping = threads;
            threads = null;
            ending = List.copyOf(running.values());
            running.clear();
        }
        if (stopping == null) {
            return;
        }
        ending.forEach(Followers::end);
        stopping.shutdownNow();
    }

    /** What is under way is finished or taken back; nobody waits for it for ever. */
    private static void end(PooledStreamingEventProcessor processor) {
        try {
            processor.shutdownAsync().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unfinished) {
            LOG.warn("{} did not end by itself", processor.getName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
