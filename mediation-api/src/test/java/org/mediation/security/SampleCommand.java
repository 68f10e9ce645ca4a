package org.mediation.security;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediation.roster.MediatorId;

/** Any command, filled with something of each type; who may send it does not depend on the rest. */
final class SampleCommand {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");

    private final Map<Class<?>, Object> values = new HashMap<>(Map.of(
            String.class,
            "x",
            UUID.class,
            new UUID(8, 8),
            List.class,
            List.of(),
            Set.class,
            Set.of(),
            Long.class,
            1L,
            OffsetDateTime.class,
            TIME,
            LocalDate.class,
            TIME.toLocalDate(),
            MediatorId.class,
            new MediatorId(Neighbourhood.MEDIATOR)));

    SampleCommand with(Object value) {
        values.put(value.getClass(), value);
        return this;
    }

    <T> T of(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(types).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Class<?> type) {
        if (values.containsKey(type)) {
            return values.get(type);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : of(type);
    }
}
