package org.mediation.processes.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.commons.utils.cache.Cache;
import org.camunda.commons.utils.cache.ConcurrentLruCache;
import org.springframework.context.ApplicationContext;

/** What other threads see of a model at the moment in which the engine shows it to them. */
public final class SeenModels implements CacheFactory {
    private final Map<String, List<String>> unfinishedTimers = new HashMap<>();

    /** The timers without a job definition, for each model that was shown; a command that meets one fails. */
    public Map<String, List<String>> afterReadingAgain(ApplicationContext node) {
        var engine = node.getBean(ProcessEngine.class);
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getDeploymentCache().purgeCache();
        unfinishedTimers.clear();
        var repository = engine.getRepositoryService();
        repository
                .createProcessDefinitionQuery()
                .list()
                .forEach(definition -> repository.getProcessDefinition(definition.getId()));
        return unfinishedTimers;
    }

    @Override
    public <T> Cache<String, T> createCache(int capacity) {
        return new ConcurrentLruCache<>(capacity) {
            @Override
            public void put(String key, T shown) {
                if (shown instanceof ProcessDefinitionEntity model) {
                    unfinishedTimers.put(model.getKey(), unfinished(model));
                }
                super.put(key, shown);
            }
        };
    }

    private static List<String> unfinished(ScopeImpl scope) {
        List<String> timers = new ArrayList<>();
        TimerDeclarationImpl.getDeclarationsForScope(scope).values().stream()
                .filter(timer -> timer.getJobDefinitionId() == null)
                .map(TimerDeclarationImpl::getActivityId)
                .forEach(timers::add);
        scope.getActivities().forEach(inner -> timers.addAll(unfinished(inner)));
        return timers;
    }
}
