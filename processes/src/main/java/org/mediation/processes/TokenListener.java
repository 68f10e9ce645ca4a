package org.mediation.processes;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.worklist.EngineMoves;
import org.mediation.processes.worklist.Wait;

/** Hears every move of every token: waits that open and end, flows taken, instances that begin and finish. */
final class TokenListener extends AbstractBpmnParseListener {
    private static final ExecutionListener ENTERED = execution ->
            EngineMoves.current().step(execution.getProcessInstanceId(), 'E', execution.getCurrentActivityId());
    private static final ExecutionListener LEFT = TokenListener::left;
    private static final ExecutionListener FLOWED = execution ->
            EngineMoves.current().step(execution.getProcessInstanceId(), 'F', execution.getCurrentTransitionId());

    private static void left(DelegateExecution execution) {
        EngineMoves moves = EngineMoves.current();
        moves.step(execution.getProcessInstanceId(), 'L', execution.getCurrentActivityId());
        if (((ExecutionEntity) execution).getActivity().getProperty(SystemStep.PROPERTIES) != null) {
            moves.end(execution.getId());
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) TokenListener::begun);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> EngineMoves.current().finish(execution.getProcessInstanceId()));
    }

    private static void begun(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        ProcessDefinitionEntity definition = entity.getProcessDefinition();
        ExecutionEntity parent = entity.getSuperExecution();
        EngineMoves.current()
                .start(new EngineMoves.Instance(
                        entity.getProcessInstanceId(),
                        definition.getId(),
                        definition.getKey(),
                        definition.getVersion(),
                        parent == null ? null : parent.getProcessInstanceId()));
    }

    private static void listen(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, ENTERED);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, LEFT);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
        Properties properties = Properties.of(element);
        String groups = element.attributeNS(
                new org.camunda.bpm.engine.impl.util.xml.Namespace("http://camunda.org/schema/1.0/bpmn"),
                "candidateGroups");
        List<String> roles = groups == null ? List.of() : Properties.split(groups);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, task -> opened(task, properties, roles));
        TaskListener ended = task -> EngineMoves.current().end(task.getId());
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, ended);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, ended);
        // Who may act is decided by roles and relation, so the engine need not store its own candidates.
        definition.getCandidateGroupIdExpressions().clear();
    }

    private static void opened(DelegateTask task, Properties properties, List<String> roles) {
        Date due = task.getDueDate();
        String definition =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
        EngineMoves.current()
                .open(new Wait(
                        task.getId(),
                        task.getProcessInstanceId(),
                        definition,
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        roles,
                        properties.finishedBy(),
                        properties.offers(),
                        null,
                        member(task, properties.member()),
                        due == null ? null : due.toInstant()));
    }

    /** From the branch's own variable, otherwise from the first of these fields that the opening event has. */
    private static @Nullable String member(DelegateTask task, @Nullable String names) {
        if (names == null) {
            return null;
        }
        for (String name : Properties.split(names)) {
            Object branch = task.getVariable(name);
            String member = branch != null
                    ? branch.toString()
                    : RoutingFacts.member(EngineMoves.current().event(), name);
            if (member != null) {
                return member;
            }
        }
        throw new IllegalStateException("Nobody is named by " + names);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
        activity.setProperty(SystemStep.PROPERTIES, Properties.of(element));
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, FLOWED);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseParallelGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(activity);
    }
}
