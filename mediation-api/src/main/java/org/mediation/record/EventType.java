package org.mediation.record;

import org.mediation.kernel.Revision;

/** An event as the record names it: a logical name and the revision of its shape, never a class name. */
public record EventType(String name, int revision, Class<?> type) {

    static EventType of(Class<?> type) {
        var revision = type.getAnnotation(Revision.class);
        return new EventType(type.getSimpleName(), revision == null ? 0 : revision.value(), type);
    }
}
