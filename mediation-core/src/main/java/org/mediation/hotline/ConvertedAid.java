package org.mediation.hotline;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** The legal aid matter that a ticket has become; this package knows no more of it. */
public record ConvertedAid(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
