package org.mediation.exchange;

import java.util.Arrays;
import org.mediation.casework.CaseEvent;

/** Reads a component of an event by its name. */
final class Fields {
    private Fields() {}

    static String text(CaseEvent event, String field) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> {
                    try {
                        return String.valueOf(component.getAccessor().invoke(event));
                    } catch (ReflectiveOperationException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .orElseThrow();
    }
}
