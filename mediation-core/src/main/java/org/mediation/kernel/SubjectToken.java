package org.mediation.kernel;

import java.util.UUID;

/** Stands for a person, or for the confidential content of one case, wherever plain data must not stand; names a key. */
public record SubjectToken(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
