package org.mediation.processes;

import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.mediation.casework.ReferralEvent.ReferralAcknowledged;
import org.mediation.matters.MatterKind;
import org.mediation.matters.Vocabulary;
import org.mediation.roster.Pipelines;
import org.springframework.stereotype.Component;

/** The processes that a case can follow from its beginning, and the decision table that chooses among them. */
@Component
class DeployedPipelines implements Pipelines {
    private static final Set<String> OF_CASES =
            Vocabulary.events(MatterKind.CASE).keySet();

    private final RepositoryService repository;
    private final Models models;
    private final PipelineTable table = PipelineTable.delivered();

    DeployedPipelines(RepositoryService repository, Models models) {
        this.repository = repository;
        this.models = models;
    }

    /** A process that others call is a part of a way and no way of its own; nor is one of another kind of matter. */
    @Override
    public boolean exist(String pipeline) {
        var deployed = repository.createProcessDefinitionQuery().latestVersion().list();
        return deployed.stream()
                        .anyMatch(definition -> definition.getKey().equals(pipeline)
                                && models.of(definition.getId()).hearsOnly(OF_CASES))
                && deployed.stream()
                        .noneMatch(definition ->
                                models.of(definition.getId()).calls().contains(pipeline));
    }

    /** One that begins with the answer to a referral would wait for an answer that nobody can give. */
    @Override
    public boolean takesApplications(String pipeline) {
        return exist(pipeline)
                && repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(pipeline)
                        .latestVersion()
                        .list()
                        .stream()
                        .map(definition -> models.of(definition.getId()))
                        .noneMatch(model -> model.waitsFor(ReferralAcknowledged.class.getSimpleName()));
    }

    @Override
    public Choice choose(Question question) {
        return table.choose(question);
    }
}
