package org.mediation.casework;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.roster.LawFirmId;

/** Who takes part: parties, representatives (代理人) and elected representatives (推举代表). */
public sealed interface PartyCommand extends CaseCommand {

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PartyEvent.PartyAdded.class)
    record AddParty(CaseId caseId, NewParty party) implements PartyCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PartyEvent.PartyAmended.class)
    record AmendParty(
            CaseId caseId,
            PartyId partyId,
            String name,
            @Nullable String idNumber,
            @Nullable String uscc,
            @Nullable String phone,
            @Nullable String address)
            implements PartyCommand {}

    /** Records a power of attorney (授权委托书). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PartyEvent.RepresentativeAppointed.class)
    record AppointRepresentative(
            CaseId caseId,
            PartyId partyId,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            Authority authority,
            @Nullable LawFirmId firm,
            String documentHash)
            implements PartyCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(PartyEvent.RepresentativeRevoked.class)
    record RevokeRepresentative(CaseId caseId, PartyId partyId) implements PartyCommand {}

    /** Records the three to five persons whom ten or more workers elected (LDMAL art. 7). */
    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD})
    @LeadsTo(PartyEvent.ElectedRepresentativesRegistered.class)
    record RegisterElectedRepresentatives(CaseId caseId, List<String> names, int representedCount, String listHash)
            implements PartyCommand {
        public RegisterElectedRepresentatives {
            names = List.copyOf(names);
        }
    }
}
