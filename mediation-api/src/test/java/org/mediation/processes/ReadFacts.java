package org.mediation.processes;

import java.util.HashMap;
import java.util.Map;
import org.mediation.casework.CaseEvent;
import org.springframework.context.ApplicationContext;

/** What the models of the product read of an event, for an engine that is led along the same path without the product. */
public final class ReadFacts {
    private final Models models;

    public ReadFacts(ApplicationContext product) {
        models = product.getBean(Models.class);
    }

    public Map<String, Object> of(CaseEvent event, String definition) {
        Map<String, Object> facts = new HashMap<>(RoutingFacts.of(event));
        facts.keySet().retainAll(models.of(definition).facts());
        return facts;
    }

    public boolean isCaught(String event, String definition) {
        return models.of(definition).catches(event);
    }
}
