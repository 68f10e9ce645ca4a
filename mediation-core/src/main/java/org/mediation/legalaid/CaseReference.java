package org.mediation.legalaid;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** The mediation case that an aid matter goes with (关联调解案件), by its identity alone. */
public record CaseReference(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
