package org.mediation.exchange;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.CommandJson;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.matters.MatterKind;
import org.mediation.organisations.Counterpart;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.stereotype.Component;

/** Reads a message as a CloudEvent 1.0 in structured mode; what cannot be carried out by anybody is refused at once. */
@Component
class IncomingReader {
    /** Stands in plain in the tables, so nothing but an identifier may stand there. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()〔〕\\[\\]－.:/-]{1,80}");
    /** A message about none but its own data would name nobody's case. */
    private static final CaseId ANY = new CaseId(new UUID(0, 0));

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final CommandJson commands;
    private final ContentDigest digest;
    private final ExchangeSettings settings;
    private final Clock clock;

    IncomingReader(CommandJson commands, ContentDigest digest, ExchangeSettings settings, Clock clock) {
        this.commands = commands;
        this.digest = digest;
        this.settings = settings;
        this.clock = clock;
    }

    IncomingMessage read(byte[] body, Counterpart counterpart, Instant signedAt) {
        JsonNode event = json(body);
        unless(event.path("specversion").asText().equals("1.0"), "specversion");
        unless(ID.matcher(event.path("id").asText()).matches(), "id");
        if (!event.path("source").asText().equals(counterpart.source())) {
            throw new Refused(Problem.MESSAGE_NOT_AUTHENTIC);
        }
        String subject = event.path("subject").asText();
        unless(NUMBER.matcher(subject).matches(), "subject");
        unless(
                !event.has("datacontenttype")
                        || event.path("datacontenttype").asText().equals("application/json"),
                "datacontenttype");
        IncomingType type = IncomingType.named(event.path("type").asText())
                .filter(known -> known.from().contains(counterpart.body().kind()))
                .orElseThrow(() -> Refused.malformed("type"));
        if (!(event.get("data") instanceof ObjectNode data)) {
            throw Refused.malformed("data");
        }
        command(type, data, ANY);
        if (type.opensCase()) {
            unless(data.path("number").asText().equals(subject), "subject");
            unless(data.path("body").asText().equals(counterpart.body().id()), "data.body");
        }
        return new IncomingMessage(
                counterpart,
                event.path("id").asText(),
                type,
                subject,
                occurredAt(event),
                data,
                digest.of(body),
                signedAt);
    }

    /** The command that a message asks for; a field that is missing or wrong is named with its place in the message. */
    CaseCommand command(IncomingType type, ObjectNode data, CaseId caseId) {
        unless(!data.has("type") && !data.has("caseId"), "data");
        try {
            return (CaseCommand)
                    commands.read(data.deepCopy().put("type", type.command()), MatterKind.CASE, caseId.value());
        } catch (Refused unreadable) {
            throw Refused.malformed(unreadable.field() == null ? "data" : "data." + unreadable.field());
        }
    }

    ObjectNode data(String content) {
        return (ObjectNode) json(content.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode json(byte[] body) {
        try {
            JsonNode read = mapper.readTree(body);
            unless(read instanceof ObjectNode, "body");
            return read;
        } catch (IOException unreadable) {
            throw Refused.malformed("body");
        }
    }

    /** Clocks differ a little; what lies just ahead of ours happened now. */
    private @Nullable Instant occurredAt(JsonNode event) {
        if (!event.hasNonNull("time")) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(event.path("time").asText()).toInstant();
            Instant now = clock.instant();
            unless(!time.isAfter(now.plus(settings.window())), "time");
            return time.isAfter(now) ? now : time;
        } catch (DateTimeParseException noTime) {
            throw Refused.malformed("time");
        }
    }

    private static void unless(boolean holds, String field) {
        if (!holds) {
            throw Refused.malformed(field);
        }
    }
}
