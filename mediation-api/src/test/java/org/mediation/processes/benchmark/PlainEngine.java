package org.mediation.processes.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.Each;
import org.mediation.processes.benchmark.Plan.Message;
import org.mediation.processes.benchmark.Plan.Move;
import org.mediation.processes.benchmark.Plan.Step;
import org.mediation.processes.benchmark.Plan.SystemTask;
import org.mediation.processes.benchmark.Plan.Told;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that keeps its cases in the engine alone, in the same models, each step in one transaction. */
public final class PlainEngine implements AutoCloseable {
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final boolean withData;

    /** Waits as the product's step does, and tells nobody. */
    private static final class Waiting extends AbstractBpmnActivityBehavior {
        @Override
        public void execute(ActivityExecution execution) {
            // The token waits here until the step is signalled.
        }

        @Override
        public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object data) {
            leave(execution);
        }
    }

    /**
     * Opens the engine on a database of its own.
     *
     * @param history how much of its history the engine keeps: full, or none
     * @param withData whether what is told in a case is kept as variables too
     */
    public PlainEngine(DataSource database, String history, boolean withData) throws IOException {
        var transactions = new JdbcTransactionManager(database);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("plain-" + UUID.randomUUID());
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        // The reader of decision tables is not on the class path, and there are none.
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setDmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setBeans(Map.of("each", new Each(), "systemStep", new Waiting()));
        engine = configuration.buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        transaction = new TransactionTemplate(transactions);
        this.withData = withData;
        deploy();
    }

    private void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (var model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    /** Leads a new case along the plan and tells of each step how long it took; returns the key of the case. */
    public String takeOneCase(Plan plan, ObjLongConsumer<String> took) {
        String key = UUID.randomUUID().toString();
        String instance = "";
        for (Step step : plan.steps()) {
            String known = instance;
            long before = System.nanoTime();
            instance = transaction.execute(open -> known.isEmpty() ? begin(plan, step, key) : go(step, key, known));
            took.accept(step.name(), System.nanoTime() - before);
        }
        return key;
    }

    private String begin(Plan plan, Step step, String key) {
        return runtime.startProcessInstanceByKey(plan.process(), key, variables(step))
                .getId();
    }

    private String go(Step step, String key, String instance) {
        Map<String, Object> variables = variables(step);
        if (!variables.isEmpty()) {
            runtime.setVariables(instance, variables);
        }
        step.told().forEach(told -> tell(told, key));
        step.moves().forEach(move -> make(move, key));
        return instance;
    }

    private void tell(Told told, String key) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .processDefinitionKey(told.process())
                .singleResult()
                .getId();
        runtime.setVariables(process, told.facts());
    }

    private Map<String, Object> variables(Step step) {
        Map<String, Object> variables = new HashMap<>(step.facts());
        if (withData) {
            variables.putAll(step.data());
        }
        return variables;
    }

    private void make(Move move, String key) {
        if (move instanceof Plan.Task task) {
            List<Task> open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey(task.activity())
                    .list();
            tasks.complete(open.get(0).getId(), named(task.event(), task.facts()));
        } else if (move instanceof SystemTask step) {
            String execution = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(key)
                    .activityId(step.activity())
                    .singleResult()
                    .getId();
            runtime.signal(execution, null, null, named(step.event(), step.facts()));
        } else if (move instanceof Message message) {
            runtime.createMessageCorrelation(message.event())
                    .processInstanceBusinessKey(key)
                    .correlate();
        }
    }

    /** Gateways ask which event came; it is not kept. */
    private static VariableMap named(String event, Map<String, Object> facts) {
        VariableMap variables = Variables.createVariables();
        variables.putAll(facts);
        return variables.putValueTyped("event", Variables.stringValue(event, true));
    }

    /** The elements that the tokens of a case went through, where a history is kept. */
    public List<String> path(String key) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .map(activity -> activity.getActivityId())
                .filter(activity -> !activity.endsWith("#multiInstanceBody"))
                .sorted()
                .toList();
    }

    /** How many processes still run. */
    public long running() {
        return runtime.createProcessInstanceQuery().count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
