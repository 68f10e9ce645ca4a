package org.mediation.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Sealed;
import org.mediation.roster.LawFirmId;

/** What can have happened to the parties of a case. */
public sealed interface PartyEvent extends CaseEvent {

    /** A party joined; warnings are codes of checks that failed, never the numbers themselves. */
    record PartyAdded(
            CaseId caseId,
            PartyId partyId,
            Side side,
            PartyKind kind,
            Sealed name,
            @Nullable Sealed idNumber,
            @Nullable String uscc,
            @Nullable Sealed phone,
            @Nullable Sealed address,
            @Nullable Sealed flags,
            List<String> warnings)
            implements PartyEvent {}

    record PartyAmended(
            CaseId caseId,
            PartyId partyId,
            Sealed name,
            @Nullable Sealed idNumber,
            @Nullable String uscc,
            @Nullable Sealed phone,
            @Nullable Sealed address,
            List<String> warnings)
            implements PartyEvent {}

    record RepresentativeAppointed(
            CaseId caseId,
            PartyId partyId,
            Sealed name,
            @Nullable Sealed idNumber,
            @Nullable Sealed phone,
            Authority authority,
            @Nullable LawFirmId firm,
            String documentHash)
            implements PartyEvent {}

    record RepresentativeRevoked(CaseId caseId, PartyId partyId) implements PartyEvent {}

    record ElectedRepresentativesRegistered(
            CaseId caseId, Sealed names, int count, int representedCount, String listHash) implements PartyEvent {}
}
