package org.mediation.processes;

import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.worklist.EngineMoves;
import org.mediation.processes.worklist.Wait;

/** A step that the system does: the token waits here until the event arrives that the step's command leads to. */
public final class SystemStep extends AbstractBpmnActivityBehavior {
    /** Under this name the parser keeps an element's own words. */
    static final String PROPERTIES = "mediation";

    @Override
    public void execute(ActivityExecution execution) {
        Properties properties = (Properties) Objects.requireNonNull(
                execution.getActivity().getProperty(PROPERTIES), "A system step names its command");
        EngineMoves.current()
                .open(new Wait(
                        execution.getId(),
                        execution.getProcessInstanceId(),
                        ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                        execution.getActivity().getId(),
                        (String) execution.getActivity().getProperty("name"),
                        java.util.List.of(),
                        properties.finishedBy(),
                        java.util.List.of(),
                        Objects.requireNonNull(properties.command()),
                        null,
                        null));
    }

    @Override
    public void signal(ActivityExecution execution, @Nullable String signalName, @Nullable Object signalData) {
        leave(execution);
    }
}
