package org.mediation.processes.faults;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.delegate.SignallableActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;

/** Mines inside the engine: listeners at every element and flow of every model, and both sides of the delegates. */
public class MinedModels extends AbstractProcessEnginePlugin {
    private final Mines mines;
    private final SeenModels seen;

    public MinedModels(Mines mines, SeenModels seen) {
        this.mines = mines;
        this.seen = seen;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCacheFactory(seen);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener())));
    }

    /** Every kind of element has a method of its own, all with the activity or the flow among the arguments. */
    private BpmnParseListener listener() {
        return (BpmnParseListener) Proxy.newProxyInstance(
                BpmnParseListener.class.getClassLoader(),
                new Class<?>[] {BpmnParseListener.class},
                (proxy, method, arguments) -> {
                    Arrays.stream(arguments).forEach(this::lay);
                    return null;
                });
    }

    private void lay(Object parsed) {
        if (parsed instanceof TransitionImpl flow) {
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, listener("flow " + flow.getId()));
        } else if (parsed instanceof ActivityImpl activity) {
            for (var when : List.of(ExecutionListener.EVENTNAME_START, ExecutionListener.EVENTNAME_END)) {
                activity.addListener(when, listener(when + " " + activity.getId()));
            }
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                for (var when : List.of(
                        TaskListener.EVENTNAME_CREATE,
                        TaskListener.EVENTNAME_COMPLETE,
                        TaskListener.EVENTNAME_DELETE)) {
                    task.getTaskDefinition()
                            .addTaskListener(when, (TaskListener) any -> mines.pass(when + " " + activity.getId()));
                }
            } else if ("serviceTask".equals(activity.getProperty("type"))
                    && activity.getActivityBehavior() instanceof SignallableActivityBehavior step) {
                activity.setActivityBehavior(new MinedStep(step, activity.getId()));
            }
        }
    }

    private ExecutionListener listener(String point) {
        return any -> mines.pass(point);
    }

    private final class MinedStep extends FlowNodeActivityBehavior {
        private final SignallableActivityBehavior step;
        private final String name;

        MinedStep(SignallableActivityBehavior step, String name) {
            this.step = step;
            this.name = name;
        }

        @Override
        public void execute(ActivityExecution execution) throws Exception {
            mines.pass("before delegate " + name);
            step.execute(execution);
            mines.pass("after delegate " + name);
        }

        @Override
        public void signal(ActivityExecution execution, String signal, Object data) throws Exception {
            mines.pass("before signal " + name);
            step.signal(execution, signal, data);
            mines.pass("after signal " + name);
        }
    }
}
