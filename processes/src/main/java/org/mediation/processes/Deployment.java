package org.mediation.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the models of this release into the engine, once each version, and only when every one keeps the rules. */
@Component
public class Deployment implements InitializingBean {
    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
        deploy(
                "mediation",
                Stream.of(models)
                        .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                        .toList());
    }

    /** Deploys models together; they call each other in the version of their own deployment. */
    public void deploy(String name, List<Resource> models) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
        Map<String, BpmnModelInstance> together = new LinkedHashMap<>();
        for (Resource model : models) {
            String file = Objects.requireNonNull(model.getFilename());
            String xml = read(model);
            together.put(
                    file, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            deployment.addString(file, xml);
        }
        List<String> findings = new ArrayList<>();
        together.forEach((file, model) -> findings.addAll(ModelRules.findings(file, model)));
        findings.addAll(new CalledModels(together.values()).missing(this::isDeployed));
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException("Models break the rules: " + String.join("; ", findings));
        }
        deployment.deploy();
    }

    private boolean isDeployed(String process) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }

    private static String read(Resource model) {
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
