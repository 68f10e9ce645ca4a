package org.mediation.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are exchanged.
 *
 * @param source what our messages name as where they come from
 * @param window how far the time of a signature may lie from ours, on both sides
 * @param firstRetry after the first failed delivery; each further wait is twice as long
 * @param longestRetry the longest wait between two deliveries
 * @param attempts after which a message counts as undeliverable
 * @param timeout for one delivery
 */
@ConfigurationProperties("mediation.exchange")
record ExchangeSettings(
        @DefaultValue("urn:mediation:union") String source,
        @DefaultValue("5m") Duration window,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("16") int attempts,
        @DefaultValue("10s") Duration timeout) {

    /** How long to wait after so many failed attempts. */
    Duration waitAfter(int failed) {
        Duration wait = firstRetry;
        for (int i = 1; i < failed && wait.compareTo(longestRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
