package org.mediation.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A party as told at the desk; its personal particulars are sealed before they are recorded. */
public record NewParty(
        PartyId partyId,
        Side side,
        PartyKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String uscc,
        @Nullable String phone,
        @Nullable String address,
        Set<PriorityFlag> flags) {
    public NewParty {
        flags = Set.copyOf(flags);
    }
}
