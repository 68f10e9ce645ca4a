package org.mediation.kernel;

import java.util.UUID;

/** Identity of one thing; a record of one UUID whose text form is the UUID itself, because Axon keys streams by it. */
public interface Identifier {
    UUID value();
}
