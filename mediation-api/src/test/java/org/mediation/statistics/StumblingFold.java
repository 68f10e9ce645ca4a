package org.mediation.statistics;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.fold.EventRow;
import org.mediation.statistics.fold.Fold;
import org.mediation.statistics.fold.Known;
import org.mediation.statistics.fold.Traits;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The fold with a fault that a test puts in and mends again. */
class StumblingFold extends Fold {
    /** Events that cannot be counted until the fault is mended. */
    final Set<String> faults = ConcurrentHashMap.newKeySet();

    volatile Consumer<EventRow> onEach = row -> {};

    void failAt(UUID matter, String event) {
        faults.add(matter + event);
    }

    void mend() {
        faults.clear();
    }

    @Override
    public Taken take(EventRow row, @Nullable Traits before, Known others) {
        onEach.accept(row);
        if (faults.contains(row.matter() + row.name())) {
            throw new IllegalStateException("a fault in the fold");
        }
        return super.take(row, before, others);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Instead {
        @Bean
        @Primary
        StumblingFold stumblingFold() {
            return new StumblingFold();
        }
    }
}
