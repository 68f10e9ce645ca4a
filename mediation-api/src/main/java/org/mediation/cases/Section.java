package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the case page, made by folding the events of the case one after the other. */
interface Section {
    void on(OpenedEvent event);

    void writeTo(ObjectNode page);

    /** Rows that events add and later events complete, by their identifier. */
    final class Rows {
        private final Map<String, ObjectNode> rows = new LinkedHashMap<>();

        ObjectNode add(String id, String idField) {
            ObjectNode row = JsonNodeFactory.instance.objectNode().put(idField, id);
            rows.put(id, row);
            return row;
        }

        /** The row of this identifier; one that nobody reads when there is none. */
        ObjectNode get(String id) {
            ObjectNode row = rows.get(id);
            return row == null ? JsonNodeFactory.instance.objectNode() : row;
        }

        @Nullable
        ObjectNode find(String id) {
            return rows.get(id);
        }

        List<ObjectNode> all() {
            return new ArrayList<>(rows.values());
        }

        ArrayNode toArray() {
            return JsonNodeFactory.instance.arrayNode().addAll(rows.values());
        }
    }
}
