package org.mediation.legalaid;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;

/**
 * Who asks for aid (申请人).
 *
 * @param person names the person in the vault; a party of a case keeps the token it has there
 */
public record AidApplicant(
        SubjectToken person,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    /** Without particulars: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "AidApplicant[" + person + "]";
    }
}
