package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a lawyer of a team (援助律师); the lawyer's account bears it too. */
public record LawyerId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
