package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a mediation session (调解会议). */
public record SessionId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
