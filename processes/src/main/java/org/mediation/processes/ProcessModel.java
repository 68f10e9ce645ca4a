package org.mediation.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** What the follower has to know of a model: its messages, its timers, and the facts that it reads. */
final class ProcessModel {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*(?!\\w*\\s*\\.)(?!\\w)");

    private final Set<String> messages = new HashSet<>();
    private final Set<String> calls = new HashSet<>();
    private final Set<String> waits = new HashSet<>();
    private final List<Timer> timers = new ArrayList<>();
    private final Map<String, String> dueFacts = new HashMap<>();
    private final List<String> expressions = new ArrayList<>();
    private final Set<String> facts = new HashSet<>();

    /** A deadline in a model: the command that is sent when it passes, and the event that then moves the token. */
    record Timer(
            String activity,
            String command,
            List<String> finishedBy,
            @Nullable String movedBy,
            @Nullable String member) {}

    ProcessModel(BpmnModelInstance model) {
        model.getModelElementsByType(MessageEventDefinition.class)
                .forEach(message -> messages.add(message.getMessage().getName()));
        model.getModelElementsByType(UserTask.class).forEach(task -> {
            String finishedBy = property(task, "finishedBy");
            waits.addAll(finishedBy == null ? List.of() : Properties.split(finishedBy));
        });
        model.getModelElementsByType(CallActivity.class).forEach(call -> calls.add(call.getCalledElement()));
        model.getModelElementsByType(BoundaryEvent.class).forEach(this::readTimer);
        model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaDueDate() != null)
                .forEach(task ->
                        dueFacts.put(task.getId(), task.getCamundaDueDate().replaceAll("[$#{}]", "")));
        readFacts(Bpmn.convertToString(model));
    }

    private void readTimer(BoundaryEvent event) {
        for (EventDefinition definition : event.getEventDefinitions()) {
            if (definition instanceof TimerEventDefinition) {
                String finishedBy = property(event, "finishedBy");
                String command = property(event, "command");
                if (finishedBy == null || command == null) {
                    throw new IllegalStateException(event.getId() + " names no command or no event");
                }
                timers.add(new Timer(
                        event.getId(),
                        command,
                        Properties.split(finishedBy),
                        property(event, "movedBy"),
                        property(event, "member")));
            }
        }
    }

    private void readFacts(String xml) {
        Matcher found = EXPRESSION.matcher(
                xml.replace("&amp;", "&").replace("&gt;", ">").replace("&lt;", "<"));
        while (found.find()) {
            String expression = LITERAL.matcher(found.group(1)).replaceAll("");
            expressions.add(expression);
            Matcher names = NAME.matcher(expression);
            while (names.find()) {
                facts.add(names.group());
            }
        }
        Matcher inputs = Pattern.compile("<camunda:in [^>]*source=\"(\\w+)\"").matcher(xml);
        while (inputs.find()) {
            facts.add(inputs.group(1));
        }
    }

    static @Nullable String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return null;
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    boolean catches(String event) {
        return messages.contains(event);
    }

    /** Whether a task of this very model ends by the event. */
    boolean waitsFor(String event) {
        return waits.contains(event);
    }

    /** Whether every task and every message of this very model waits for one of these events. */
    boolean hearsOnly(Set<String> events) {
        return events.containsAll(waits) && events.containsAll(messages);
    }

    /** The processes that are parts of this one. */
    Set<String> calls() {
        return calls;
    }

    List<Timer> timers() {
        return timers;
    }

    /** The fact that says until when a task is to be done, if it is a fact as such. */
    @Nullable
    String dueOf(String activity) {
        return dueFacts.get(activity);
    }

    /** All expressions, without their literals. */
    List<String> expressions() {
        return expressions;
    }

    /** Names that expressions and hand-overs of this model read. */
    Set<String> facts() {
        return facts;
    }
}
