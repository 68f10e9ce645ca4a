package org.mediation.legalaid;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.TeamEvent.*;
import org.mediation.roster.LawFirm;
import org.mediation.roster.OrganisationId;

/** Everything that can be asked of a {@link LegalServiceTeam}: the upkeep of the register of lawyers. */
public sealed interface TeamCommand {
    @TargetAggregateIdentifier
    TeamId teamId();

    /** Forms a team at a centre (组建法律服务团). */
    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(TeamFormed.class)
    record FormTeam(TeamId teamId, String name, OrganisationId organisation) implements TeamCommand {}

    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(TeamDissolved.class)
    record DissolveTeam(TeamId teamId) implements TeamCommand {}

    /**
     * Takes a lawyer into the team (律师入团).
     *
     * @param person names the person in the vault; a mediator who is the same person bears the same token
     * @param specialities codes of categories
     */
    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(LawyerJoinedTeam.class)
    record AddLawyerToTeam(
            TeamId teamId, LawyerId lawyer, SubjectToken person, String name, LawFirm firm, Set<String> specialities)
            implements TeamCommand {
        public AddLawyerToTeam {
            specialities = Set.copyOf(specialities);
        }

        /** Without the name: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "AddLawyerToTeam[" + teamId + ", " + lawyer + "]";
        }
    }

    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(LawyerLeftTeam.class)
    record RemoveLawyerFromTeam(TeamId teamId, LawyerId lawyer) implements TeamCommand {}

    /** Records in what the lawyer is versed now (专长). */
    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(LawyerSpecialitiesSet.class)
    record SetLawyerSpecialities(TeamId teamId, LawyerId lawyer, Set<String> specialities) implements TeamCommand {
        public SetLawyerSpecialities {
            specialities = Set.copyOf(specialities);
        }
    }

    /** Records that lawyer or firm act for an employer (申报利益冲突). */
    @AllowedFor({Role.SYS_ADMIN, Role.AID_REVIEWER})
    @LeadsTo(LawyerConflictDeclared.class)
    record DeclareLawyerConflict(TeamId teamId, LawyerId lawyer, String employerUscc) implements TeamCommand {}
}
