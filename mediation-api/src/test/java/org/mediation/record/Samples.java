package org.mediation.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes one value of any event type, the same at every run, with every component filled. */
final class Samples {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-20T09:30:15.000123+08:00");

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 1_234_567L),
            Map.entry(Long.class, 1_234_567L),
            Map.entry(BigDecimal.class, new BigDecimal("0.30")),
            Map.entry(LocalDate.class, MOMENT.toLocalDate()),
            Map.entry(LocalTime.class, LocalTime.parse("09:30:00")),
            Map.entry(LocalDateTime.class, LocalDateTime.parse("2026-11-20T09:30:15")),
            Map.entry(Instant.class, MOMENT.toInstant()),
            Map.entry(OffsetDateTime.class, MOMENT),
            Map.entry(ZonedDateTime.class, ZonedDateTime.parse("2026-11-20T09:30:15+08:00[Asia/Shanghai]")),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Period.class, Period.ofDays(45)),
            Map.entry(Duration.class, Duration.ofHours(30)));

    private Samples() {}

    static Object of(Class<?> event) {
        return sample(event, event.getSimpleName());
    }

    private static Object sample(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name);
        }
        var raw = (Class<?>) type;
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        }
        if (raw == String.class) {
            return "样本 " + name;
        }
        if (raw == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return sample(raw.getPermittedSubclasses()[0], name);
        }
        if (raw.isRecord()) {
            return filled(raw, name);
        }
        throw new IllegalArgumentException("No sample for " + name + " of " + type + "; an event holds plain values");
    }

    private static Object container(ParameterizedType generic, String name) {
        var raw = (Class<?>) generic.getRawType();
        var values = new ArrayList<>();
        for (var argument : generic.getActualTypeArguments()) {
            values.add(sample(argument, name));
        }
        if (raw == List.class) {
            return List.of(values.get(0));
        }
        if (raw == Set.class) {
            return Set.of(values.get(0));
        }
        if (raw == Map.class) {
            return Map.of(values.get(0), values.get(1));
        }
        if (raw == Optional.class) {
            return Optional.of(values.get(0));
        }
        throw new IllegalArgumentException("No sample for " + name + " of " + generic);
    }

    /** An identifier is named after what it identifies, so that two of them are never the same. */
    private static String within(String name, RecordComponent component) {
        return component.getType() == UUID.class ? name : component.getName();
    }

    private static Object filled(Class<?> type, String name) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> sample(component.getGenericType(), within(name, component)))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No sample of " + type + " for " + name, e);
        }
    }
}
