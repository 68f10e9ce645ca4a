package org.mediation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.MatterCommand;
import org.mediation.matters.MatterKind;
import org.mediation.matters.Vocabulary;
import org.mediation.problems.FieldPath;
import org.mediation.problems.Refused;
import org.mediation.record.EventJson;
import org.springframework.stereotype.Component;

/** Reads a command by its name from the closed list; every field must be known, present where needed, and of its kind. */
@Component
public class CommandJson {
    private static final int LONGEST_TEXT = 200_000;
    /** A fingerprint stands in plain in the record, so nothing but a fingerprint may stand there. */
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final ObjectMapper mapper = EventJson.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

    CommandJson() {
        for (LogicalType type : List.of(LogicalType.Boolean, LogicalType.Integer, LogicalType.Enum)) {
            mapper.coercionConfigFor(type)
                    .setCoercion(
                            CoercionInputShape.String,
                            type == LogicalType.Enum ? CoercionAction.TryConvert : CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
    }

    /** The command of this name for a matter, from a body that carries its fields beside {@code type}. */
    public MatterCommand read(JsonNode body, MatterKind kind, UUID matter) {
        if (!(body instanceof ObjectNode object) || !object.path("type").isTextual()) {
            throw Refused.malformed("type");
        }
        Class<? extends MatterCommand> type =
                Vocabulary.commands().get(object.path("type").asText());
        if (type == null || !kind.commands().isAssignableFrom(type)) {
            throw Refused.malformed("type");
        }
        ObjectNode fields = object.deepCopy();
        fields.remove(List.of("type", "occurredAt"));
        fields.put(kind.identity(), matter.toString());
        return read(fields, type);
    }

    /** A record of the vocabulary from its fields. */
    public <T> T read(JsonNode fields, Class<T> type) {
        check(fields, type, "");
        try {
            return mapper.treeToValue(fields, type);
        } catch (JsonMappingException unreadable) {
            throw Refused.malformed(FieldPath.of(unreadable));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw Refused.malformed(type.getSimpleName());
        }
    }

    /** Says which field is missing before anything is made of the others. */
    private static void check(JsonNode node, Class<?> type, String path) {
        if (!type.isRecord() || !node.isObject()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            JsonNode value = node.path(component.getName());
            boolean absent = value.isMissingNode() || value.isNull();
            if (absent && isRequired(component)) {
                throw Refused.malformed(at);
            }
            if (!absent && !isOfKind(value, component.getType())) {
                throw Refused.malformed(at);
            }
            if (value.isTextual()
                    && component.getName().endsWith("Hash")
                    && !SHA_256.matcher(value.textValue()).matches()) {
                throw Refused.malformed(at);
            }
            if (value.isArray()) {
                Class<?> element = element(component);
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i).isNull() || !isOfKind(value.get(i), element)) {
                        throw Refused.malformed(at + "[" + i + "]");
                    }
                    check(value.get(i), element, at + "[" + i + "]");
                }
            } else {
                check(value, component.getType(), at);
            }
        }
    }

    /** Jackson would take a number for a date, a text or a yes, too. */
    private static boolean isOfKind(JsonNode value, Class<?> type) {
        if (value.isTextual()) {
            String text = value.textValue();
            return text.length() <= LONGEST_TEXT
                    && text.indexOf('\0') < 0
                    && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        }
        if (type.equals(boolean.class) || type.equals(Boolean.class)) {
            return value.isBoolean();
        }
        return !type.equals(String.class) && !Temporal.class.isAssignableFrom(type);
    }

    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getType().equals(Set.class);
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }
}
