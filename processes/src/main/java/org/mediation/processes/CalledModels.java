package org.mediation.processes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models that models call: of their own deployment when they say so, otherwise the latest one. */
final class CalledModels {
    private final Collection<BpmnModelInstance> together;

    CalledModels(Collection<BpmnModelInstance> together) {
        this.together = together;
    }

    /** The calls that would find nobody, in sentences. */
    List<String> missing(Predicate<String> deployed) {
        Set<String> own = together.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        return together.stream()
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> !own.contains(call.getCalledElement()))
                .filter(call -> "deployment".equals(call.getCamundaCalledElementBinding())
                        || !deployed.test(call.getCalledElement()))
                .map(call -> call.getId() + " calls a process that is not there: " + call.getCalledElement())
                .toList();
    }
}
