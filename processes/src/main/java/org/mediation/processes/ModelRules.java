package org.mediation.processes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.matters.Vocabulary;

/** What a model must keep to: it speaks the vocabulary, runs no code of its own, and moves by events alone. */
final class ModelRules {
    private static final Set<String> OWN_WORDS = Set.of("each", "event", "execution", "systemStep", "true");

    private final String file;
    private final BpmnModelInstance model;
    private final List<String> findings = new ArrayList<>();

    private ModelRules(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    /** What is wrong with a model, in sentences; empty when nothing is. */
    static List<String> findings(String file, BpmnModelInstance model) {
        List<String> shape = ModelShape.findings(file, model);
        if (!shape.isEmpty()) {
            return shape;
        }
        ModelRules rules = new ModelRules(file, model);
        rules.speakTheVocabulary();
        rules.readDeclaredFactsOnly();
        rules.callNothing();
        return rules.findings;
    }

    /** An expression reads facts; what it may call are the few words of {@link Each}. */
    private void callNothing() {
        for (String expression : new ProcessModel(model).expressions()) {
            String rest = expression
                    .replaceAll("each\\.(of|remindAt|dueAt)\\(", "(")
                    .replaceFirst("^execution\\.processBusinessKey$", "");
            if (rest.contains(".")
                    || rest.contains("[")
                    || rest.matches(".*\\w\\s*\\(.*")
                    || rest.contains("execution")) {
                findings.add(file + ": calls what is no fact: " + expression);
            }
        }
    }

    private void speakTheVocabulary() {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            mustNameEvents(task);
            mustNameMember(task);
            String offers = ProcessModel.property(task, "offers");
            if (offers != null) {
                mustBeCommands(task, Properties.split(offers));
            }
            String groups = task.getCamundaCandidateGroups();
            if (groups == null || !roles().containsAll(Properties.split(groups))) {
                say(task, "names no roles of the domain");
            }
        }
        for (ServiceTask step : model.getModelElementsByType(ServiceTask.class)) {
            if (!"${systemStep}".equals(step.getCamundaDelegateExpression())) {
                say(step, "is no step of the system");
            }
            mustNameEvents(step);
            mustBeSystemCommand(step);
        }
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            if (event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
                mustNameEvents(event);
                mustNameMember(event);
                mustBeSystemCommand(event);
            }
        }
        for (Message message : model.getModelElementsByType(Message.class)) {
            if (!Vocabulary.events().containsKey(message.getName())) {
                say(message, "is named after no event: " + message.getName());
            }
        }
    }

    private static Set<String> roles() {
        Set<String> names = new HashSet<>();
        for (Role role : Role.values()) {
            names.add(role.name());
        }
        return names;
    }

    private void mustNameEvents(BaseElement element) {
        String finishedBy = ProcessModel.property(element, "finishedBy");
        if (finishedBy == null || !Vocabulary.events().keySet().containsAll(Properties.split(finishedBy))) {
            say(element, "waits for no event of the domain: " + finishedBy);
        }
    }

    /** Whose wait it is says a variable of the branch, or an identifier in the event that opens the wait. */
    private void mustNameMember(BaseElement element) {
        String member = ProcessModel.property(element, "member");
        Set<String> known = new HashSet<>(branches());
        Vocabulary.events().values().forEach(event -> known.addAll(RoutingFacts.identifiers(event)));
        if (member != null && !known.containsAll(Properties.split(member))) {
            say(element, "is nobody's: " + member);
        }
    }

    private void mustBeCommands(BaseElement element, Collection<String> commands) {
        if (!Vocabulary.commands().keySet().containsAll(commands)) {
            say(element, "offers what is no command: " + commands);
        }
    }

    private void mustBeSystemCommand(BaseElement element) {
        String command = ProcessModel.property(element, "command");
        @Nullable
        Class<? extends MatterCommand> type =
                command == null ? null : Vocabulary.commands().get(command);
        if (type == null
                || !Set.of(type.getAnnotation(AllowedFor.class).value()).contains(Role.SYSTEM)) {
            say(element, "names no command of the system: " + command);
        }
    }

    /** Every name in a condition, timer or hand-over is a routing fact of some event or a member of this model. */
    private void readDeclaredFactsOnly() {
        Set<String> known = new HashSet<>(OWN_WORDS);
        Vocabulary.events().values().forEach(event -> known.addAll(RoutingFacts.names(event)));
        known.addAll(branches());
        Set<String> unknown = new HashSet<>(new ProcessModel(model).facts());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            findings.add(file + ": reads what no event declares: " + unknown);
        }
    }

    /** The variables that tell the branches of a step with several members apart. */
    private Set<String> branches() {
        Set<String> branches = new HashSet<>();
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> branches.add(loop.getCamundaElementVariable()));
        return branches;
    }

    private void say(BaseElement element, String finding) {
        findings.add(file + ": " + element.getId() + " " + finding);
    }
}
