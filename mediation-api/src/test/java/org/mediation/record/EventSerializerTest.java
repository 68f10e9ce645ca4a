package org.mediation.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.mediation.record.NoteEvent.NoteCorrected;
import org.mediation.record.NoteEvent.NoteId;

class EventSerializerTest {
    private static final NoteId NOTE = new NoteId(UUID.fromString("5f0c9b0e-1a52-4f6e-9d3f-0a4f6c1f9a11"));

    private final EventSerializer serializer = new EventSerializer(new EventTypes(NoteEvent.class));

    @Test
    void only_components_are_written() {
        JsonNode json = EventJson.mapper().valueToTree(new NoteEvent.Amount(0));
        assertThat(json).hasToString("{\"fen\":0}");
    }

    @Test
    void a_property_that_this_release_does_not_know_is_passed_over() {
        assertThat(this.<NoteCorrected>read("NoteCorrected", "2", """
                        {"noteId": "%s", "text": "x", "final_": true, "mood": "good"}""".formatted(NOTE)))
                .isEqualTo(new NoteCorrected(NOTE, "x", true));
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> read("NoteEaten", "0", "{}"))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("NoteEaten");
    }

    @Test
    void a_class_name_is_no_name() {
        assertThatThrownBy(() -> read(NoteCorrected.class.getName(), "2", "{}")).isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> read("java.lang.Runtime", "0", "{}")).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_revision_that_no_upcaster_has_lifted_is_refused() {
        assertThatThrownBy(() -> read("NoteCorrected", "1", "{}")).hasMessageContaining("needs an upcaster");
        assertThatThrownBy(() -> read("NoteCorrected", "3", "{}")).hasMessageContaining("newer release");
    }

    @Test
    void an_upcaster_rewrites_the_json_of_an_earlier_revision() {
        var stored = new GenericDomainEventEntry<>(
                "Note",
                NOTE.toString(),
                0,
                "event-1",
                "2026-11-20T00:00:00Z",
                "NoteCorrected",
                "1",
                ("{\"noteId\":\"" + NOTE + "\",\"words\":\"旧\"}").getBytes(UTF_8),
                "{}".getBytes(UTF_8));
        var events = EventStreamUtils.upcastAndDeserializeDomainEvents(
                Stream.of(stored), serializer, new EventUpcasterChain(new WordsBecameText()));
        assertThat(events.next().getPayload()).isEqualTo(new NoteCorrected(NOTE, "旧", false));
    }

    private <T> T read(String name, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision)));
    }

    /** From revision 1, where the text was called words and nothing was final. */
    private static final class WordsBecameText extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("NoteCorrected")
                    && "1".equals(event.getType().getRevision());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("NoteCorrected", "2"), JsonNode.class, json -> {
                var object = (ObjectNode) json;
                object.set("text", object.remove("words"));
                return object.put("final_", false);
            });
        }
    }
}
