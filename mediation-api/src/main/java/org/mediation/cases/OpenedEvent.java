package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.MatterEvent;
import org.mediation.kernel.Revision;

/**
 * An event as one reader may see it: sealed texts are opened, masked or left out.
 *
 * @param data the fields of the event
 */
public record OpenedEvent(
        long sequence, MatterEvent event, Instant recordedAt, Map<String, String> header, ObjectNode data) {
    public String type() {
        return event.getClass().getSimpleName();
    }

    int revision() {
        Revision revision = event.getClass().getAnnotation(Revision.class);
        return revision == null ? 0 : revision.value();
    }

    public String text(String field) {
        return data.path(field).asText();
    }

    @Nullable
    public String textIfAny(String field) {
        return data.hasNonNull(field) ? data.path(field).asText() : null;
    }
}
