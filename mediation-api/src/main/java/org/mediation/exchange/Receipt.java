package org.mediation.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * What a counterpart is answered: that its message is kept, and what has become of it so far.
 *
 * @param receipt our own id of the message
 * @param state APPLIED, PARKED or RECEIVED; DUPLICATE when it came before
 * @param standing what has become of it, also when it came before
 */
record Receipt(String id, UUID receipt, String state, String standing, Instant receivedAt) {
    private static final String DUPLICATE = "DUPLICATE";

    static Receipt of(Kept message) {
        return new Receipt(
                message.messageId(),
                message.id(),
                message.state().name(),
                message.state().name(),
                message.receivedAt());
    }

    static Receipt again(Kept message) {
        return new Receipt(
                message.messageId(), message.id(), DUPLICATE, message.state().name(), message.receivedAt());
    }
}
