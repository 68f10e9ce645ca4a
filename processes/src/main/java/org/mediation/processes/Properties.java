package org.mediation.processes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a model says in the house's own words.
 *
 * <p>{@code finishedBy}: the events that end this wait. {@code member}: the variable, or the field of the event, that names
 * whose wait it is; of several the first that is there. {@code offers}: further commands shown with a task. {@code command}: what the system sends.
 * {@code movedBy}: the event after which a timer is counted anew.
 */
record Properties(Map<String, String> values) {
    static Properties of(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties != null) {
            properties
                    .elements("property")
                    .forEach(property -> values.put(property.attribute("name"), property.attribute("value")));
        }
        return new Properties(values);
    }

    List<String> finishedBy() {
        return list("finishedBy");
    }

    List<String> offers() {
        return list("offers");
    }

    @Nullable
    String member() {
        return values.get("member");
    }

    @Nullable
    String command() {
        return values.get("command");
    }

    private List<String> list(String name) {
        String value = values.get(name);
        return value == null ? List.of() : split(value);
    }

    static List<String> split(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).toList();
    }
}
