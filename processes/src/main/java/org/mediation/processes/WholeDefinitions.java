package org.mediation.processes;

import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.core.model.Properties;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Puts a model into the cache when it is complete. The engine's own order lets a node that reads a model for the first
 * time hand it to a second thread before its timers know their definitions, and that thread's command fails.
 */
final class WholeDefinitions extends BpmnDeployer {
    WholeDefinitions(BpmnDeployer engines) {
        setExpressionManager(engines.getExpressionManager());
        setIdGenerator(engines.getIdGenerator());
        setBpmnParser(engines.getBpmnParser());
    }

    @Override
    protected void addDefinitionToDeploymentCache(DeploymentCache cache, ProcessDefinitionEntity definition) {
        // Not yet: see below.
    }

    @Override
    protected void definitionAddedToDeploymentCache(
            DeploymentEntity deployment, ProcessDefinitionEntity definition, Properties properties) {
        super.definitionAddedToDeploymentCache(deployment, definition, properties);
        super.addDefinitionToDeploymentCache(getDeploymentCache(), definition);
    }
}
