package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one reported payment (履行付款). */
public record PaymentId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
