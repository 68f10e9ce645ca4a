package org.mediation.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a model may be made of: waits, gateways, deadlines and messages, each named in Chinese and drawn, and nothing else. */
final class ModelShape {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";

    /** Where a token passes or waits, and how the ids of such elements begin. */
    private static final Map<String, String> KINDS = Map.of(
            "startEvent", "StartEvent",
            "endEvent", "EndEvent",
            "boundaryEvent", "BoundaryEvent",
            "userTask", "UserTask",
            "serviceTask", "ServiceTask",
            "callActivity", "CallActivity",
            "subProcess", "SubProcess",
            "exclusiveGateway", "Gateway",
            "parallelGateway", "Gateway",
            "sequenceFlow", "Flow");

    private static final Set<String> PARTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "errorEventDefinition",
            "terminateEventDefinition",
            "message",
            "error");

    /** The only words of the engine's own that are used; all that run code, move a token or name a person are missing. */
    private static final Set<String> ENGINE_WORDS = Set.of(
            "properties",
            "property",
            "in",
            "candidateGroups",
            "dueDate",
            "delegateExpression",
            "collection",
            "elementVariable",
            "calledElementBinding",
            "historyTimeToLive",
            "versionTag");

    private static final Map<String, Set<String>> PLACES = Map.of(
            "timerEventDefinition", Set.of("boundaryEvent"),
            "messageEventDefinition", Set.of("startEvent", "boundaryEvent"));

    private final String file;
    private final Element root;
    private final List<String> findings = new ArrayList<>();

    private ModelShape(String file, Element root) {
        this.file = file;
        this.root = root;
    }

    static List<String> findings(String file, BpmnModelInstance model) {
        ModelShape shape = new ModelShape(file, Xml.root(Bpmn.convertToString(model)));
        shape.beOneProcess();
        shape.elements(shape.root).forEach(shape::beAllowed);
        shape.beDrawn();
        return shape.findings;
    }

    private void beOneProcess() {
        List<Element> processes = named("process").toList();
        String expected = Arrays.stream(file.replaceFirst("\\.bpmn$", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        if (processes.size() != 1 || !processes.get(0).getAttribute("id").equals(expected)) {
            findings.add(file + ": holds not just the process " + expected);
        }
        processes.forEach(this::beLabelled);
    }

    private void beAllowed(Element element) {
        String name = element.getLocalName();
        if (BPMN.equals(element.getNamespaceURI())) {
            if (KINDS.containsKey(name)) {
                beNamed(element, KINDS.get(name));
            } else if (!PARTS.contains(name)) {
                say(element, "is a " + name + ", which no model uses");
            }
            String parent = element.getParentNode().getLocalName();
            if (PLACES.containsKey(name) && !PLACES.get(name).contains(parent)) {
                say(element, "stands in a " + parent + ", where nobody hears it");
            }
        } else if (!CAMUNDA.equals(element.getNamespaceURI()) || !ENGINE_WORDS.contains(name)) {
            say(element, "says " + name + ", which no model says");
        }
        attributes(element).forEach(attribute -> beAllowed(element, attribute));
    }

    private void beAllowed(Element element, Attr attribute) {
        String space = attribute.getNamespaceURI();
        boolean known = space == null
                ? !attribute.getLocalName().equals("language")
                : switch (space) {
                    case CAMUNDA -> ENGINE_WORDS.contains(attribute.getLocalName());
                    case MODELER, SCHEMA, "http://www.w3.org/2000/xmlns/" -> true;
                    default -> false;
                };
        if (!known) {
            say(element, "says " + attribute.getLocalName() + ", which no model says");
        }
    }

    private void beNamed(Element element, String kind) {
        if (!element.getAttribute("id").matches(kind + "(_[A-Z][A-Za-z0-9]*)+")) {
            say(element, "has no id of the form " + kind + "_PascalCase");
        }
        if (!kind.equals("Gateway") && !kind.equals("Flow")) {
            beLabelled(element);
        }
        boolean forks = children(element, "outgoing").count() > 1;
        if (element.getLocalName().equals("exclusiveGateway") && forks && !element.hasAttribute("default")) {
            say(element, "may find no way on; it needs a default flow");
        }
    }

    private void beLabelled(Element element) {
        if (element.getAttribute("name").codePoints().noneMatch(Character::isIdeographic)) {
            say(element, "has no Chinese label");
        }
    }

    private void beDrawn() {
        Set<String> drawn = new HashSet<>();
        for (String shape : List.of("BPMNShape", "BPMNEdge")) {
            Xml.all(root, DRAWING, shape).forEach(element -> drawn.add(element.getAttribute("bpmnElement")));
        }
        KINDS.keySet().stream()
                .flatMap(this::named)
                .filter(element -> !drawn.contains(element.getAttribute("id")))
                .forEach(element -> say(element, "is not drawn"));
    }

    private Stream<Element> named(String name) {
        return Xml.all(root, BPMN, name);
    }

    /** Everything but the drawing. */
    private Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                Xml.children(element)
                        .filter(child -> !DRAWING.equals(child.getNamespaceURI()))
                        .flatMap(this::elements));
    }

    private static Stream<Element> children(Element element, String name) {
        return Xml.children(element).filter(child -> child.getLocalName().equals(name));
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(each -> (Node) element.getAttributes().item(each))
                .map(Attr.class::cast);
    }

    private void say(Element element, String finding) {
        String id = element.getAttribute("id");
        findings.add(file + ": " + (id.isEmpty() ? element.getLocalName() : id) + " " + finding);
    }
}
