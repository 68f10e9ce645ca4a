package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.PartyId;
import org.mediation.identity.Masking;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.MatterEvent;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.record.EventJson;
import org.mediation.security.Confidentiality;
import org.mediation.security.Disclosure;
import org.mediation.security.View;
import org.springframework.stereotype.Component;

/** The events of a matter, opened as far as the reader may see. */
@Component
public class History {
    /** Stands where a text was that can never be read again. */
    static final String ERASED = "（已删除）";

    private final EventStore store;
    private final Vault vault;
    private final ObjectMapper json = EventJson.mapper();

    History(EventStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    public List<OpenedEvent> of(Identifier matter, View view) {
        return opened(matter, view, sequence -> true);
    }

    /** Of what came later nothing is opened. */
    List<OpenedEvent> of(Identifier matter, View view, Cut cut) {
        return opened(matter, view, cut::shows);
    }

    private List<OpenedEvent> opened(Identifier matter, View view, LongPredicate seen) {
        List<OpenedEvent> events = new ArrayList<>();
        DomainEventStream stream = store.readEvents(matter.toString());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (seen.test(message.getSequenceNumber())) {
                events.add(opened(message, view));
            }
        }
        return events;
    }

    private OpenedEvent opened(DomainEventMessage<?> message, View view) {
        ObjectNode data = json.valueToTree(message.getPayload());
        String type = message.getPayloadType().getSimpleName();
        for (var component : message.getPayloadType().getRecordComponents()) {
            JsonNode value = data.get(component.getName());
            if (component.getType() == Sealed.class && value != null && value.isObject()) {
                String text = open(message, type, component.getName(), value, data, view);
                if (text == null) {
                    data.remove(component.getName());
                } else {
                    data.put(component.getName(), text);
                }
            }
        }
        Map<String, String> header = new HashMap<>();
        message.getMetaData().forEach((key, value) -> header.put(key, String.valueOf(value)));
        return new OpenedEvent(
                message.getSequenceNumber(), (MatterEvent) message.getPayload(), message.getTimestamp(), header, data);
    }

    private @Nullable String open(
            DomainEventMessage<?> message, String type, String field, JsonNode value, ObjectNode data, View view) {
        PartyId owner = data.hasNonNull("partyId")
                ? new PartyId(UUID.fromString(data.path("partyId").asText()))
                : null;
        Confidentiality kind = Classification.of(type, field);
        var disclosure = view.disclosure(kind, owner);
        if (disclosure == Disclosure.HIDDEN) {
            return null;
        }
        Sealed sealed = new Sealed(
                new SubjectToken(UUID.fromString(value.path("subject").asText())),
                value.path("text").asText());
        Revealed revealed =
                vault.reveal(sealed, new Place(message.getAggregateIdentifier(), message.getSequenceNumber(), field));
        if (!(revealed instanceof Revealed.Text text)) {
            return ERASED;
        }
        return disclosure == Disclosure.PLAIN ? text.value() : masked(field, text.value());
    }

    private static String masked(String field, String text) {
        return switch (field) {
            case "name", "names" -> Masking.name(text);
            case "idNumber" -> Masking.idNumber(text);
            case "phone" -> Masking.phone(text);
            default -> "＊＊＊";
        };
    }
}
