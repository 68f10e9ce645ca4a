package org.mediation.legalaid;

import java.util.Set;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirm;
import org.mediation.roster.OrganisationId;

/** Everything that can have happened to a {@link LegalServiceTeam}; stored for ever, so fields are only ever added. */
public sealed interface TeamEvent {
    TeamId teamId();

    record TeamFormed(TeamId teamId, String name, OrganisationId organisation) implements TeamEvent {}

    record TeamDissolved(TeamId teamId) implements TeamEvent {}

    record LawyerJoinedTeam(
            TeamId teamId, LawyerId lawyer, SubjectToken person, Sealed name, LawFirm firm, Set<String> specialities)
            implements TeamEvent {
        public LawyerJoinedTeam {
            specialities = Set.copyOf(specialities);
        }
    }

    record LawyerLeftTeam(TeamId teamId, LawyerId lawyer) implements TeamEvent {}

    record LawyerSpecialitiesSet(TeamId teamId, LawyerId lawyer, Set<String> specialities) implements TeamEvent {
        public LawyerSpecialitiesSet {
            specialities = Set.copyOf(specialities);
        }
    }

    record LawyerConflictDeclared(TeamId teamId, LawyerId lawyer, String employerUscc) implements TeamEvent {}
}
