package org.mediation.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mediation.casework.CaseEvent;
import org.mediation.kernel.Header;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.processes.ReadFacts;
import org.mediation.processes.benchmark.Plan;
import org.mediation.record.EventJson;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case of the product, read again as the plan by which the engine alone goes the same way. */
final class Recording {
    private static final int LONGEST_TEXT = 4000;

    private final ObjectMapper json = EventJson.mapper();
    private final JdbcClient jdbc;
    private final EventStore events;
    private final Vault vault;
    private final ReadFacts facts;
    private final UUID caseId;
    private final List<Instance> instances;
    private final List<Finished> finished;
    private final Map<String, Span> spans = new HashMap<>();

    private record Instance(String id, String definitionId, String definition, boolean isWhole) {}

    /** From the event with which a process began to the one with which it ended. */
    private record Span(long first, long last) {}

    private record Finished(String instance, String activity, boolean bySystem, long sequence) {}

    Recording(ApplicationContext product, UUID caseId) {
        jdbc = product.getBean(JdbcClient.class);
        events = product.getBean(EventStore.class);
        vault = product.getBean(Vault.class);
        facts = new ReadFacts(product);
        this.caseId = caseId;
        instances = jdbc.sql(
                        "select id, definition_id, definition, parent is null as is_whole from views.process_instance"
                                + " where case_id = ?")
                .param(caseId)
                .query(Instance.class)
                .list();
        finished = jdbc.sql("select process_instance as instance, activity, command is not null as by_system,"
                        + " finished_sequence as sequence from views.task where case_id = ? and done"
                        + " order by finished_sequence, opened_sequence, id")
                .param(caseId)
                .query(Finished.class)
                .list();
        jdbc.sql(
                        "select split_part(step, ' ', 1) as instance, min(sequence) as first, max(sequence) as last from"
                                + " (select sequence, unnest(steps) as step from views.case_path where case_id = ?) path group by 1")
                .param(caseId)
                .query((row, number) ->
                        spans.put(row.getString("instance"), new Span(row.getLong("first"), row.getLong("last"))))
                .list();
    }

    /** The steps in the order of the commands, under these names. */
    Plan plan(List<String> names) {
        Map<Object, List<DomainEventMessage<?>>> byCommand = new LinkedHashMap<>();
        events.readEvents(caseId.toString())
                .asStream()
                .forEach(event -> byCommand
                        .computeIfAbsent(event.getMetaData().get(Header.COMMAND_ID), command -> new ArrayList<>())
                        .add(event));
        if (byCommand.size() != names.size()) {
            throw new IllegalStateException("Other commands than " + names);
        }
        List<Plan.Step> steps = new ArrayList<>();
        byCommand.values().forEach(together -> steps.add(step(names.get(steps.size()), together)));
        return new Plan(whole().definition(), steps);
    }

    /** The elements that the tokens went through. */
    List<String> path() {
        return jdbc
                .sql("select unnest(steps) from views.case_path where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list()
                .stream()
                .map(step -> step.split(" "))
                .filter(step -> step[1].equals("E"))
                .map(step -> step[2])
                .sorted()
                .toList();
    }

    private Plan.Step step(String name, List<DomainEventMessage<?>> together) {
        Map<String, Object> read = new HashMap<>();
        List<Plan.Told> told = new ArrayList<>();
        Map<String, Object> data = new LinkedHashMap<>();
        List<Plan.Move> moves = new ArrayList<>();
        for (DomainEventMessage<?> message : together) {
            CaseEvent event = (CaseEvent) message.getPayload();
            read.putAll(facts.of(event, whole().definitionId()));
            between(message.getSequenceNumber(), event, told);
            tell(message, data);
            move(message.getSequenceNumber(), event, moves);
        }
        return new Plan.Step(name, read, told, data, moves);
    }

    /** What the running processes read that are neither the whole case nor that of a task which the event finishes. */
    private void between(long sequence, CaseEvent event, List<Plan.Told> told) {
        instances.stream()
                .filter(instance -> !instance.isWhole() && runsAt(instance, sequence))
                .filter(instance -> finished.stream()
                        .noneMatch(wait ->
                                wait.sequence() == sequence && wait.instance().equals(instance.id())))
                .forEach(instance -> {
                    Map<String, Object> read = facts.of(event, instance.definitionId());
                    if (!read.isEmpty()) {
                        told.add(new Plan.Told(instance.definition(), read));
                    }
                });
    }

    private boolean runsAt(Instance instance, long sequence) {
        Span span = Objects.requireNonNull(spans.get(instance.id()));
        return span.first() < sequence && sequence <= span.last();
    }

    private void move(long sequence, CaseEvent event, List<Plan.Move> moves) {
        String name = event.getClass().getSimpleName();
        finished.stream().filter(wait -> wait.sequence() == sequence).forEach(wait -> {
            Instance instance = instance(wait.instance());
            Map<String, Object> own = instance.isWhole() ? Map.of() : facts.of(event, instance.definitionId());
            moves.add(
                    wait.bySystem()
                            ? new Plan.SystemTask(name, wait.activity(), own)
                            : new Plan.Task(name, wait.activity(), own));
        });
        if (instances.stream().anyMatch(instance -> facts.isCaught(name, instance.definitionId()))) {
            moves.add(new Plan.Message(name));
        }
    }

    private Instance whole() {
        return instances.stream().filter(Instance::isWhole).findFirst().orElseThrow();
    }

    private Instance instance(String id) {
        return instances.stream()
                .filter(instance -> instance.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every field a variable, in plain words: an engine alone seals nothing. */
    private void tell(DomainEventMessage<?> message, Map<String, Object> data) {
        String prefix = message.getPayloadType().getSimpleName() + message.getSequenceNumber() + "_";
        JsonNode event = json.valueToTree(message.getPayload());
        event.fieldNames().forEachRemaining(field -> {
            if (!field.equals("caseId")) {
                data.put(prefix + field, variable(message, field, event.get(field)));
            }
        });
    }

    private Object variable(DomainEventMessage<?> message, String field, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        String text = value.isTextual()
                ? value.textValue()
                : isSealed(value) ? open(message, field, value) : value.toString();
        return text.length() > LONGEST_TEXT ? text.getBytes(StandardCharsets.UTF_8) : text;
    }

    private static boolean isSealed(JsonNode value) {
        return value.size() == 2 && value.has("subject") && value.has("text");
    }

    private String open(DomainEventMessage<?> message, String field, JsonNode value) {
        Sealed sealed = new Sealed(
                new SubjectToken(UUID.fromString(value.get("subject").asText())),
                value.get("text").asText());
        Place place = new Place(message.getAggregateIdentifier(), message.getSequenceNumber(), field);
        return vault.reveal(sealed, place) instanceof Revealed.Text text ? text.value() : "";
    }
}
