package org.mediation.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the engine up as a follower: no job executor, no identities, and expressions that know two words only. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new LostRaces())
                .build();
    }

    @Bean
    IdGenerator idGenerator() {
        return new ShortIds();
    }

    @Bean
    ProcessEnginePlugin follower() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<BpmnParseListener> listeners = new ArrayList<>(List.of(new TokenListener()));
                configuration.setCustomPreBPMNParseListeners(listeners);
                configuration.setExpressionManager(
                        new JuelExpressionManager(Map.of("each", new Each(), "systemStep", new SystemStep())));
                configuration.setScriptEngineResolver(new NoScripts());
                // The other reader of decision tables is a script engine, and there are no tables.
                configuration.setDmnFeelEnableLegacyBehavior(true);
                configuration.setJavaSerializationFormatEnabled(false);
                configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl configuration) {
                List<Deployer> deployers = new ArrayList<>(configuration.getDeployers());
                deployers.replaceAll(deployer ->
                        deployer instanceof BpmnDeployer engines ? new WholeDefinitions(engines) : deployer);
                configuration.setDeployers(deployers);
                configuration.getDeploymentCache().setDeployers(deployers);
                for (SessionFactory sessions :
                        List.of(SparingSession.sessions(configuration), DeployedModels.sessions())) {
                    configuration.getSessionFactories().put(sessions.getSessionType(), sessions);
                }
            }
        };
    }
}
