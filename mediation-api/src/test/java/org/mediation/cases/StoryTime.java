package org.mediation.cases;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** For stories told on a clock of their own; they begin on a Wednesday morning in Beijing. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Desk.class, AidDesk.class, TruePath.class})
public class StoryTime {
    static final Instant BEGINS = Instant.parse("2026-09-16T01:00:00Z");

    @Bean
    @Primary
    TestClock storyClock() {
        return new TestClock(BEGINS);
    }
}
