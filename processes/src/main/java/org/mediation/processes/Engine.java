package org.mediation.processes;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.worklist.WorkList.OpenWait;
import org.springframework.stereotype.Component;

/** The few things that the engine is ever asked to do; every one because of an event. */
@Component
class Engine {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;

    Engine(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Begins a process, in its newest version when none is asked for. */
    void start(String process, @Nullable String definition, String event, UUID caseId, Map<String, Object> facts) {
        VariableMap variables = named(event);
        variables.putAll(facts);
        if (definition == null) {
            runtime.startProcessInstanceByKey(process, caseId.toString(), variables);
        } else {
            runtime.startProcessInstanceById(definition, caseId.toString(), variables);
        }
    }

    /**
     * Makes several moves as one: what the engine has loaded for the first serves the next, and is written once. Only moves
     * that find their place by its id; a search among rows would not see what the moves before it have changed.
     */
    void together(Set<String> instances, Runnable moves) {
        configuration.getCommandExecutorTxRequired().execute(command -> {
            instances.forEach(instance -> SparingSession.read(command, instance));
            moves.run();
            return null;
        });
    }

    void tell(String instance, Map<String, Object> facts) {
        runtime.setVariables(instance, facts);
    }

    void finish(OpenWait wait, String event) {
        if (wait.systemStep()) {
            runtime.signal(wait.engineId(), null, null, named(event));
        } else {
            tasks.complete(wait.engineId(), named(event));
        }
    }

    void deliver(String instance, String event) {
        for (EventSubscription waiting : runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .eventName(event)
                .list()) {
            runtime.messageEventReceived(event, waiting.getExecutionId(), named(event));
        }
    }

    /** Lets the token go where the passed deadline leads; of several branches only that of the member. */
    void pass(String instance, ProcessModel.Timer timer, @Nullable String member) {
        for (Job job : jobs(instance, timer)) {
            if (member == null
                    || member.equals(
                            runtime.getVariable(job.getExecutionId(), Objects.requireNonNull(timer.member())))) {
                configuration.getCommandExecutorTxRequired().execute(context -> {
                    context.getJobManager().findJobById(job.getId()).execute(context);
                    return null;
                });
            }
        }
    }

    /** Reads the date of a timer again from its variable. */
    void recount(String instance, ProcessModel.Timer timer) {
        jobs(instance, timer).forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    /** Gives a task another due date. */
    void move(String task, Date due) {
        tasks.setDueDate(task, due);
    }

    private List<Job> jobs(String instance, ProcessModel.Timer timer) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer.activity())
                .list();
    }

    /** A gateway may ask which event came; it is forgotten at the next wait. */
    private static VariableMap named(String event) {
        return Variables.createVariables().putValueTyped("event", Variables.stringValue(event, true));
    }
}
