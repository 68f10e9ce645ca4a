package org.mediation.casework;

import java.util.UUID;
import org.mediation.kernel.Identifier;

/** Identity of one version of a mediation agreement (调解协议书). */
public record AgreementId(UUID value) implements Identifier {
    @Override
    public String toString() {
        return value.toString();
    }
}
