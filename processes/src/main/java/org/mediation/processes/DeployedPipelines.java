package org.mediation.processes;

import org.camunda.bpm.engine.RepositoryService;
import org.mediation.roster.Pipelines;
import org.springframework.stereotype.Component;

/** The processes that are deployed, as what an organisation may choose from. */
@Component
class DeployedPipelines implements Pipelines {
    private final RepositoryService repository;

    DeployedPipelines(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public boolean exist(String pipeline) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(pipeline)
                        .count()
                > 0;
    }
}
