package org.mediation.record;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The closed list of events that can stand in the record, found from the sealed families of the domain. */
public final class EventTypes {
    private final Map<String, EventType> byName = new TreeMap<>();

    /** @param families sealed interfaces whose permitted records, however deep, are the events */
    public EventTypes(Class<?>... families) {
        for (var family : families) {
            add(family);
        }
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
            return;
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record of a sealed family");
        }
        @Nullable EventType taken = byName.put(type.getSimpleName(), EventType.of(type));
        if (taken != null && !taken.type().equals(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " and " + taken.type().getName() + " share a name");
        }
    }

    /** In the order of their names. */
    public Collection<EventType> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    public EventType named(String name) {
        @Nullable EventType found = byName.get(name);
        if (found == null) {
            throw new UnknownEvent("No event is called " + name);
        }
        return found;
    }

    public EventType of(Class<?> type) {
        var named = named(type.getSimpleName());
        if (!named.type().equals(type)) {
            throw new UnknownEvent(type.getName() + " is not an event");
        }
        return named;
    }
}
