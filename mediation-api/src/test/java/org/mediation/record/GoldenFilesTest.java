package org.mediation.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every event ever written must load for ever: one file per event type and revision stands for them. A new type gets
 * its file from {@code mvn test -Dtest=GoldenFilesTest -Dgolden.write=true}; a file that exists is never rewritten.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final ObjectMapper JSON = EventJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final EventTypes types = new RecordConfiguration().eventTypes();
    private final EventSerializer serializer = new EventSerializer(types);

    @BeforeAll
    static void missing_files_are_written_when_asked_for() throws IOException {
        if (!Boolean.getBoolean("golden.write")) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (var type : new RecordConfiguration().eventTypes().all()) {
            var file = file(type);
            if (!Files.exists(file)) {
                Files.writeString(file, JSON.writeValueAsString(Samples.of(type.type())) + "\n");
            }
        }
    }

    @Test
    void every_event_type_has_a_golden_file() {
        assertThat(types.all())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(file(type))
                        .as("written by -Dgolden.write=true")
                        .exists());
    }

    @Test
    void every_golden_file_still_loads_and_nothing_in_it_is_lost() throws IOException {
        for (var file : files()) {
            var name = file.getFileName().toString().split("\\.");
            var loaded = load(name[0], name[1], Files.readString(file));
            if (name[1].equals(Integer.toString(types.of(loaded.getClass()).revision()))) {
                assertThat(lost(JSON.readTree(file.toFile()), JSON.readTree(JSON.writeValueAsBytes(loaded)), ""))
                        .as("fields of %s that this release would drop", file.getFileName())
                        .isEmpty();
            }
        }
    }

    @Test
    void an_event_that_is_written_and_read_is_the_same_event() {
        assertThat(types.all()).allSatisfy(type -> {
            var sample = Samples.of(type.type());
            var stored = serializer.serialize(sample, String.class);
            assertThat(load(type.name(), Integer.toString(type.revision()), stored.getData()))
                    .isEqualTo(sample);
        });
    }

    private Object load(String name, String revision, String json) {
        var stored = new GenericDomainEventEntry<>(
                "Golden", "golden", 0, "golden", "2026-11-20T00:00:00Z", name, revision, json, "{}");
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer, Upcasters.chain())
                .next()
                .getPayload();
    }

    private static List<String> lost(JsonNode written, JsonNode now, String path) {
        var lost = new ArrayList<String>();
        if (written.isObject()) {
            written.fields().forEachRemaining(field -> {
                var child = path + "/" + field.getKey();
                var kept = now.get(field.getKey());
                if (kept == null) {
                    lost.add(child);
                } else {
                    lost.addAll(lost(field.getValue(), kept, child));
                }
            });
        } else if (written.isArray()) {
            for (var i = 0; i < written.size(); i++) {
                lost.addAll(lost(written.get(i), now.path(i), path + "/" + i));
            }
        } else if (!written.equals(now)) {
            lost.add(path);
        }
        return lost;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Path file(EventType type) {
        return FOLDER.resolve(type.name() + "." + type.revision() + ".json");
    }
}
