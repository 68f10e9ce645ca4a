package org.mediation.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models of this release by their file names, and the words that they use together. */
final class ShippedModels {
    private ShippedModels() {}

    static Map<String, BpmnModelInstance> all() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
                try (InputStream stream = file.getInputStream()) {
                    models.put(Objects.requireNonNull(file.getFilename()), Bpmn.readModelFromStream(stream));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return models;
    }

    /** All values that any element gives to one of the house's own words. */
    static Set<String> said(String word) {
        Set<String> values = new TreeSet<>();
        all().values().stream()
                .flatMap(model -> model.getModelElementsByType(BaseElement.class).stream())
                .map(element -> ProcessModel.property(element, word))
                .filter(Objects::nonNull)
                .flatMap(value -> Properties.split(value).stream())
                .forEach(values::add);
        return values;
    }

    static Set<String> messages() {
        Set<String> names = new TreeSet<>();
        all().values().stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .forEach(message -> names.add(message.getName()));
        return names;
    }

    static Stream<Map.Entry<String, BpmnModelInstance>> each() {
        return all().entrySet().stream();
    }
}
