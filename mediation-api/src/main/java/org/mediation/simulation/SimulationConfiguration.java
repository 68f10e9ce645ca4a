package org.mediation.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the whole product into simulated time, for the one job that asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("mediation.simulated-time")
class SimulationConfiguration {
    /** Monday, nine in the morning in Beijing; the first year whose holidays are all known. */
    static final Instant BEGINS = Instant.parse("2026-01-05T01:00:00Z");

    @Bean
    @Primary
    SimulatedTime simulatedTime(@Value("${mediation.simulated-time-begins:}") @Nullable Instant begins) {
        return new SimulatedTime(begins == null ? BEGINS : begins);
    }
}
