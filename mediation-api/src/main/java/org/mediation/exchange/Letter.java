package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.casework.PartyEvent.PartyAmended;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.record.EventJson;
import org.springframework.stereotype.Component;

/**
 * Makes a message out of the events of its case, as they stood when it was caused, each time that it is sent: so its content
 * lies nowhere but in the record, always comes out the same, and is gone when its subject is erased.
 */
@Component
class Letter {
    /** The one word of the table that is no field of an event. */
    static final String PARTIES = "parties";

    private final EventStore store;
    private final Vault vault;
    private final References references;
    private final ExchangeSettings settings;
    private final ObjectMapper json = EventJson.mapper();

    Letter(EventStore store, Vault vault, References references, ExchangeSettings settings) {
        this.store = store;
        this.vault = vault;
        this.references = references;
        this.settings = settings;
    }

    byte[] of(Due due) {
        Map<String, DomainEventMessage<?>> last = new HashMap<>();
        Map<String, ObjectNode> parties = new LinkedHashMap<>();
        @Nullable DomainEventMessage<?> cause = null;
        DomainEventStream events = store.readEvents(due.caseId().toString());
        while (events.hasNext() && cause == null) {
            DomainEventMessage<?> event = events.next();
            last.put(event.getPayloadType().getSimpleName(), event);
            meet(parties, event);
            if (event.getSequenceNumber() == due.sequence()) {
                cause = event;
            }
        }
        if (cause == null) {
            throw new IllegalStateException("The event of message " + due.id() + " is missing");
        }
        OutgoingType type = OutgoingTypes.named(cause.getPayloadType().getSimpleName(), due.type());
        ObjectNode letter = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", due.id().toString())
                .put("source", settings.source())
                .put("type", type.type())
                .put("subject", references.ourNumber(due.caseId()).orElseThrow())
                .put("time", cause.getTimestamp().toString())
                .put("datacontenttype", "application/json")
                .put("sequence", "%010d".formatted(due.sequence()));
        ObjectNode data = letter.putObject("data");
        for (OutgoingType.Field field : type.fields()) {
            if (field.name().equals(PARTIES)) {
                data.putArray(PARTIES).addAll(parties.values());
                continue;
            }
            DomainEventMessage<?> event = last.get(field.event());
            if (event != null) {
                put(data, event, field.name());
            }
        }
        return letter.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Who quarrels, by side and name; nothing else about them leaves. */
    private void meet(Map<String, ObjectNode> parties, DomainEventMessage<?> event) {
        if (event.getPayload() instanceof PartyAdded added) {
            ObjectNode party = json.createObjectNode()
                    .put("partyId", added.partyId().toString())
                    .put("side", added.side().name());
            put(party, event, "name");
            parties.put(added.partyId().toString(), party);
        } else if (event.getPayload() instanceof PartyAmended amended) {
            ObjectNode party = parties.get(amended.partyId().toString());
            if (party != null) {
                put(party, event, "name");
            }
        }
    }

    private void put(ObjectNode data, DomainEventMessage<?> event, String field) {
        JsonNode value = json.valueToTree(event.getPayload()).get(field);
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isObject() && value.hasNonNull("subject") && value.hasNonNull("text")) {
            Sealed sealed = new Sealed(
                    new SubjectToken(UUID.fromString(value.path("subject").asText())),
                    value.path("text").asText());
            Place place = new Place(event.getAggregateIdentifier(), event.getSequenceNumber(), field);
            data.put(field, vault.reveal(sealed, place) instanceof Revealed.Text text ? text.value() : null);
            return;
        }
        data.set(field, value);
    }
}
