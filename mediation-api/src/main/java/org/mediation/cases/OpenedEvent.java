package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseEvent;

/**
 * An event as one reader may see it: sealed texts are opened, masked or left out.
 *
 * @param data the fields of the event
 */
record OpenedEvent(long sequence, CaseEvent event, Instant recordedAt, Map<String, String> header, ObjectNode data) {
    String type() {
        return event.getClass().getSimpleName();
    }

    String text(String field) {
        return data.path(field).asText();
    }

    @Nullable
    String textIfAny(String field) {
        return data.hasNonNull(field) ? data.path(field).asText() : null;
    }
}
