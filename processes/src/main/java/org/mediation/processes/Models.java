package org.mediation.processes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The models by the id of their deployed version; a deployed version never changes, so each is read once. */
@Component
class Models {
    private final RepositoryService repository;
    private final Map<String, ProcessModel> read = new ConcurrentHashMap<>();

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessModel of(String definitionId) {
        return read.computeIfAbsent(definitionId, id -> new ProcessModel(repository.getBpmnModelInstance(id)));
    }
}
