package org.mediation.record;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The steps that bring events of earlier revisions to the shape of today, oldest first. */
public final class Upcasters {
    private static final List<EventUpcaster> STEPS = List.of();

    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(STEPS);
    }
}
