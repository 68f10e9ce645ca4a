package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.matters.Vocabulary;
import org.springframework.stereotype.Component;

/** An event as a row of the history: its sentences, who did it when by which command, and the limits that it set running. */
@Component
public class EventRows {
    private final Names names;
    private final Sentences sentences;
    private final Map<String, List<String>> commands = new ConcurrentHashMap<>();

    EventRows(Names names, Sentences sentences) {
        this.names = names;
        this.sentences = sentences;
    }

    public ObjectNode row(OpenedEvent event, Map<String, String> parties) {
        Map<String, String> header = event.header();
        String role = header.getOrDefault(Header.ROLE, Role.SYSTEM.name());
        String organisation = header.get(Header.ORGANISATION);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("sequence", event.sequence())
                .put("type", event.type())
                .put("revision", event.revision())
                .put("sentence", sentences.chinese(event, parties))
                .put("sentenceEn", sentences.english(event, parties))
                .put(
                        "occurredAt",
                        header.getOrDefault(
                                Header.OCCURRED_AT, event.recordedAt().toString()))
                .put("recordedAt", event.recordedAt().toString())
                .put("actor", header.get(Header.ACTOR))
                .put("actorName", names.actor(header.get(Header.ACTOR)))
                .put("role", role)
                .put("roleName", Role.valueOf(role).chinese())
                .put(
                        "organisationName",
                        organisation == null ? null : names.organisation(UUID.fromString(organisation)))
                .put("commandId", header.get(Header.COMMAND_ID))
                .put("processInstance", header.get(Header.PROCESS_INSTANCE))
                .put("activity", header.get(Header.ACTIVITY));
        ArrayNode sent = row.putArray("commands");
        commands.computeIfAbsent(event.type() + " " + role, none -> commands(event.type(), Role.valueOf(role)))
                .forEach(sent::add);
        rules(event.data(), row.putArray("rules"));
        row.set("data", event.data());
        return row;
    }

    /** The commands of this role that can lead to such an event; the record itself keeps only the command's id. */
    private static List<String> commands(String event, Role role) {
        return Vocabulary.commandsLeadingTo(event).stream()
                .filter(command -> List.of(
                                Objects.requireNonNull(Vocabulary.commands().get(command))
                                        .getAnnotation(AllowedFor.class)
                                        .value())
                        .contains(role))
                .toList();
    }

    private static void rules(JsonNode data, ArrayNode rules) {
        if (data.isObject() && data.hasNonNull("rule") && data.hasNonNull("dueAt")) {
            rules.addObject()
                    .put("rule", data.path("rule").asText())
                    .put("ruleVersion", data.path("ruleVersion").asText())
                    .put("dueAt", data.path("dueAt").asText());
        } else {
            data.forEach(part -> rules(part, rules));
        }
    }
}
