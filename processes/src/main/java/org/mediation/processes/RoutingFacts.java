package org.mediation.processes;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ClockEvent.DueDatesRecounted;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.MemberDue;
import org.mediation.kernel.RoutingFact;

/** Turns the fields that an event declares as routing facts into variables: ids, dates and small words, nothing else. */
final class RoutingFacts {
    private RoutingFacts() {}

    static Map<String, Object> of(Object event) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (event instanceof DueDatesRecounted recounted) {
            recounted.dates().forEach(date -> facts.put(date.clock(), variable(date.after())));
            return facts;
        }
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            RoutingFact fact = component.getAnnotation(RoutingFact.class);
            if (fact != null) {
                Object value = read(component, event);
                if (value != null) {
                    facts.put(fact.value().isEmpty() ? component.getName() : fact.value(), variable(value));
                }
            }
        }
        return facts;
    }

    /** Names of the facts that a type of event declares. */
    static List<String> names(Class<?> event) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : event.getRecordComponents()) {
            RoutingFact fact = component.getAnnotation(RoutingFact.class);
            if (fact != null) {
                names.add(fact.value().isEmpty() ? component.getName() : fact.value());
            }
        }
        return names;
    }

    /** The identifiers that an event names; a wait of one member ends only by an event that names that member. */
    static List<String> members(Object event) {
        List<String> members = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (Identifier.class.isAssignableFrom(component.getType())) {
                Object value = read(component, event);
                if (value != null) {
                    members.add(value.toString());
                }
            }
        }
        return members;
    }

    /** Names of the fields in which a type of event names identifiers. */
    static List<String> identifiers(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> Identifier.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    static @Nullable String member(Object event, String field) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                Object value = read(component, event);
                return value == null ? null : value.toString();
            }
        }
        return null;
    }

    private static Object variable(Object value) {
        if (value instanceof DueDate due) {
            return Date.from(due.dueAt());
        }
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> members) {
            return members.stream().map(RoutingFacts::text).collect(Collectors.joining(","));
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof Identifier) {
            return value.toString();
        }
        if (value instanceof MemberDue due) {
            return due.member() + "=" + due.remindAt().getEpochSecond() + "="
                    + due.dueAt().getEpochSecond();
        }
        throw new IllegalArgumentException(value.getClass() + " is no routing fact");
    }

    private static @Nullable Object read(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
