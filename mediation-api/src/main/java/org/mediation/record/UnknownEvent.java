package org.mediation.record;

import org.axonframework.serialization.SerializationException;

/** Something stands in the record, or should go into it, that the closed list of events does not hold. */
public final class UnknownEvent extends SerializationException {
    private static final long serialVersionUID = 1L;

    public UnknownEvent(String message) {
        super(message);
    }
}
