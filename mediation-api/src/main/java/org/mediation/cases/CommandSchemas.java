package org.mediation.cases;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;
import org.mediation.matters.Vocabulary;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes every command of the vocabulary as a schema of the API, read from the commands themselves. */
@Component
public class CommandSchemas implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("劳动争议调解 · Labour-dispute mediation").version("1"));
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        Vocabulary.commands().values().forEach(command -> describe(command, api.getComponents()));
    }

    /** Adds a record, and those it is made of, to the schemas; what comes back refers to it. */
    public static Schema<?> describe(Class<?> type, Components components) {
        if (components.getSchemas() == null || !components.getSchemas().containsKey(type.getSimpleName())) {
            Schema<Object> schema = of("object", null);
            components.addSchemas(type.getSimpleName(), schema);
            List<String> required = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), property(component.getGenericType(), components));
                if (CommandJson.isRequired(component)) {
                    required.add(component.getName());
                }
            }
            schema.setRequired(required);
        }
        return new Schema<>().$ref("#/components/schemas/" + type.getSimpleName());
    }

    private static Schema<?> property(Type type, Components components) {
        if (type instanceof ParameterizedType collection
                && collection.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Schema<Object> list = of("array", null);
            list.setItems(property(collection.getActualTypeArguments()[0], components));
            return list;
        }
        Class<?> plain = (Class<?>) type;
        if (Identifier.class.isAssignableFrom(plain)) {
            return of("string", "uuid");
        }
        if (plain.isEnum()) {
            Schema<Object> words = of("string", null);
            words.setEnum(Arrays.stream(plain.getEnumConstants())
                    .map(word -> (Object) ((Enum<?>) word).name())
                    .toList());
            return words;
        }
        if (plain.isRecord()) {
            return describe(plain, components);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return of("boolean", null);
        }
        if (plain == int.class || plain == Integer.class) {
            return of("integer", "int32");
        }
        if (plain == long.class || plain == Long.class) {
            return of("integer", "int64");
        }
        if (plain == LocalDate.class) {
            return of("string", "date");
        }
        return of("string", plain == OffsetDateTime.class ? "date-time" : null);
    }

    private static Schema<Object> of(String type, @Nullable String format) {
        Schema<Object> schema = new Schema<>();
        // OpenAPI 3.1 knows sets of types; the single type of 3.0 is not written out.
        schema.setTypes(Set.of(type));
        schema.setFormat(format);
        return schema;
    }
}
