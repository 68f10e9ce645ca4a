package org.mediation.processes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * The models that are in memory, without asking the database again: a deployed version never changes, and none is ever
 * suspended. The engine's own way selects the row of a version for every call, only to look up by it what is in memory.
 */
final class DeployedModels extends ProcessDefinitionManager {
    private final Map<String, ProcessDefinitionEntity> called;

    private DeployedModels(Map<String, ProcessDefinitionEntity> called) {
        this.called = called;
    }

    /** One engine's; each command of the engine opens its own. */
    static SessionFactory sessions() {
        Map<String, ProcessDefinitionEntity> called = new ConcurrentHashMap<>();
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ProcessDefinitionManager.class;
            }

            @Override
            public Session openSession() {
                return new DeployedModels(called);
            }
        };
    }

    @Override
    public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        ProcessDefinitionEntity known = inMemory(id);
        return known == null ? super.getCachedResourceDefinitionEntity(id) : known;
    }

    /** The model that another one calls, of the same deployment. */
    @Override
    public @Nullable ProcessDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        ProcessDefinitionEntity known = called.get(deployment + " " + key);
        if (known != null && inMemory(known.getId()) != null) {
            return known;
        }
        ProcessDefinitionEntity found = super.findDefinitionByDeploymentAndKey(deployment, key);
        if (found != null) {
            called.put(deployment + " " + key, found);
        }
        return found;
    }

    private static @Nullable ProcessDefinitionEntity inMemory(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }
}
