package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.OpeningCommand;
import org.mediation.matters.MatterKind;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a command for a matter that is there already, as it comes over HTTP; what opens a matter has an address of its own. */
@Component
public class CommandEntrance {
    private final Commands commands;
    private final CommandJson json;

    CommandEntrance(Commands commands, CommandJson json) {
        this.commands = commands;
        this.json = json;
    }

    /**
     * @param seen the version that the sender saw, as an entity tag
     * @param key the sender's own name for the request
     */
    public ResponseEntity<Commands.Answer> take(
            Actor actor, MatterKind kind, UUID id, JsonNode body, @Nullable String seen, @Nullable UUID key) {
        MatterCommand command = json.read(body, kind, id);
        if (command instanceof OpeningCommand) {
            throw Refused.malformed("type");
        }
        Commands.Answer answer = commands.send(
                actor,
                command,
                new Commands.Request(key, Digests.of(id + body.toString()), version(seen), occurredAt(body)));
        return ResponseEntity.ok().eTag(String.valueOf(answer.version())).body(answer);
    }

    private static @Nullable Long version(@Nullable String seen) {
        if (seen == null) {
            return null;
        }
        try {
            return Long.valueOf(seen.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException noVersion) {
            throw Refused.malformed("If-Match");
        }
    }

    private static @Nullable Instant occurredAt(JsonNode body) {
        if (!body.hasNonNull("occurredAt")) {
            return null;
        }
        try {
            return OffsetDateTime.parse(body.path("occurredAt").asText()).toInstant();
        } catch (DateTimeParseException noTime) {
            throw Refused.malformed("occurredAt");
        }
    }
}
