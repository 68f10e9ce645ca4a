package org.mediation.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mediation.organisations.Counterpart;

/**
 * A CloudEvent from a counterpart whose signature was good.
 *
 * @param subject which case it is about: our number or theirs
 * @param data the fields of the command that it asks for
 * @param digest of the whole body, keyed
 */
record IncomingMessage(
        Counterpart counterpart,
        String id,
        IncomingType type,
        String subject,
        @Nullable Instant occurredAt,
        ObjectNode data,
        String digest,
        Instant signedAt) {

    /** Without the data: what is printed ends up in logs. */
    @Override
    public String toString() {
        return type.type() + " " + id;
    }
}
