package org.mediation.reports;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of a report: one for each period, scope and breakdown that was ever published. */
public record ReportId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
