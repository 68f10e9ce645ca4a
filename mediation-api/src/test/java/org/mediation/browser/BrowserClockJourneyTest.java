package org.mediation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What comes after mediation, in a real browser, with days that go by at the word of the journey. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.demo-cases=false"})
@FreshDatabase
class BrowserClockJourneyTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        ClockAhead clockAhead() {
            return new ClockAhead();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ClockAhead clock;

    @Test
    void an_agreement_that_is_not_kept_goes_to_court_and_a_failed_mediation_to_arbitration() throws Exception {
        Travel.needsABrowser();
        HttpServer hands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hands.createContext("/", asked -> {
            long days = Long.parseLong(asked.getRequestURI().getQuery().replace("days=", ""));
            clock.letGoBy(Duration.ofDays(days));
            asked.sendResponseHeaders(204, -1);
            asked.close();
        });
        hands.start();
        try {
            String address = "http://127.0.0.1:" + hands.getAddress().getPort();
            Travel.along("clock-journey.mjs", "http://localhost:" + port, address);
            assertThat(clock.ahead()).as("days went by").isPositive();
        } finally {
            hands.stop(0);
        }
    }
}
