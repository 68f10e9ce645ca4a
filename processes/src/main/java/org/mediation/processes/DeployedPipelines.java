package org.mediation.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.mediation.casework.ReferralEvent.ReferralAcknowledged;
import org.mediation.roster.Pipelines;
import org.springframework.stereotype.Component;

/** The processes that a case can follow from its beginning, and the decision table that chooses among them. */
@Component
class DeployedPipelines implements Pipelines {
    private static final String TABLE = "/dmn/pipeline-choice.dmn";

    private final RepositoryService repository;
    private final Models models;
    private final DmnEngine engine;
    private final DmnDecision table;

    DeployedPipelines(RepositoryService repository, Models models) {
        this.repository = repository;
        this.models = models;
        this.engine = tables();
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(TABLE))) {
            this.table = engine.parseDecision("PipelineChoice", file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table needs neither processes nor scripts; the reader that is left knows comparisons and facts. */
    private static DmnEngine tables() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        configuration.setScriptEngineResolver(language -> {
            throw new UnsupportedOperationException("No scripts");
        });
        return configuration.buildEngine();
    }

    /** A process that others call is a part of a way and no way of its own. */
    @Override
    public boolean exist(String pipeline) {
        var deployed = repository.createProcessDefinitionQuery().latestVersion().list();
        return deployed.stream().anyMatch(definition -> definition.getKey().equals(pipeline))
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
                        .noneMatch(definition ->
                                models.of(definition.getId()).waitsFor(ReferralAcknowledged.class.getSimpleName()));
    }

    @Override
    public Choice choose(Question question) {
        DmnDecisionRuleResult line = engine.evaluateDecisionTable(
                        table,
                        Variables.putValue("referral", question.referral())
                                .putValue("disputeKind", question.disputeKind())
                                .putValue("persons", question.persons())
                                .putValue("level", question.level().name())
                                .putValue("own", question.own()))
                .getSingleResult();
        return new Choice(line.getEntry("pipeline"), line.getEntry("why"));
    }
}
