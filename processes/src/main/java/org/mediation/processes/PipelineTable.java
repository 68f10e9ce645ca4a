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
import org.camunda.bpm.engine.variable.Variables;
import org.mediation.roster.Pipelines.Choice;
import org.mediation.roster.Pipelines.Question;

/** The decision table that chooses the process of a new case (SR-31). */
final class PipelineTable {
    private static final String FILE = "/dmn/pipeline-choice.dmn";

    private final DmnEngine engine;
    private final DmnDecision decision;

    private PipelineTable(DmnEngine engine, DmnDecision decision) {
        this.engine = engine;
        this.decision = decision;
    }

    /** As it comes with the release. A table needs no scripts; the reader that is left knows comparisons and facts. */
    static PipelineTable delivered() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        configuration.setScriptEngineResolver(language -> {
            throw new UnsupportedOperationException("No scripts");
        });
        DmnEngine engine = configuration.buildEngine();
        try (InputStream file = Objects.requireNonNull(PipelineTable.class.getResourceAsStream(FILE))) {
            return new PipelineTable(engine, engine.parseDecision("PipelineChoice", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Choice choose(Question question) {
        DmnDecisionRuleResult line = engine.evaluateDecisionTable(
                        decision,
                        Variables.putValue("referral", question.referral())
                                .putValue("disputeKind", question.disputeKind())
                                .putValue("persons", question.persons())
                                .putValue("level", question.level().name())
                                .putValue("own", question.own()))
                .getSingleResult();
        return new Choice(line.getEntry("pipeline"), line.getEntry("why"));
    }
}
