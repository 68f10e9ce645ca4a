package org.mediation.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;

/** Writes every identifier as its bare UUID, in values and in keys, and makes the right record of it again. */
final class IdentifierModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    IdentifierModule() {
        super("identifiers");
        addSerializer(new Plain());
        addKeySerializer(Identifier.class, new PlainKey());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return isIdentifier(type) ? new FromText(type.getRawClass()) : null;
            }
        });
        context.addKeyDeserializers((type, config, description) -> isIdentifier(type) ? keysOf(type) : null);
    }

    private static boolean isIdentifier(JavaType type) {
        return type.isTypeOrSubTypeOf(Identifier.class) && type.getRawClass().isRecord();
    }

    private static Object make(Class<?> type, String text) {
        try {
            return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refuses " + text, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " must be a public record of one UUID", e);
        }
    }

    private static KeyDeserializer keysOf(JavaType type) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return make(type.getRawClass(), key);
            }
        };
    }

    private static final class FromText extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        FromText(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getValueAsString();
            try {
                return make(handledType(), String.valueOf(text));
            } catch (IllegalArgumentException notAnIdentifier) {
                return context.handleWeirdStringValue(handledType(), text, "not an identifier");
            }
        }
    }

    private static final class Plain extends StdScalarSerializer<Identifier> {
        private static final long serialVersionUID = 1L;

        Plain() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(identifier.value().toString());
        }
    }

    private static final class PlainKey extends com.fasterxml.jackson.databind.JsonSerializer<Identifier> {
        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeFieldName(identifier.value().toString());
        }
    }
}
