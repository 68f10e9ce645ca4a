package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.CENTRE;
import static org.mediation.legalaid.FixedLawyers.TEAM;
import static org.mediation.legalaid.FixedLawyers.ZHAO;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.Refusal;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.legalaid.TeamCommand.*;
import org.mediation.legalaid.TeamEvent.*;
import org.mediation.roster.FixedRoster;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.RosterRule;

class LegalServiceTeamTest {
    private static final SubjectToken PERSON = new SubjectToken(new UUID(5, 3));
    private static final LawFirm FIRM = new LawFirm(new LawFirmId(new UUID(8, 1)), "澄砚律师事务所");

    private final AggregateTestFixture<LegalServiceTeam> team = fixture();

    private static AggregateTestFixture<LegalServiceTeam> fixture() {
        var fixture = new AggregateTestFixture<>(LegalServiceTeam.class);
        fixture.registerInjectableResource(
                new FixedRoster().withCentre(CENTRE, true).withCentre(Aid.CLOSED, false));
        fixture.registerInjectableResource(new TransparentVault());
        return fixture;
    }

    @Test
    void a_team_is_formed_once_at_an_open_centre() {
        team.givenNoPriorActivity().when(new FormTeam(TEAM, "丰台法律服务团", CENTRE)).expectEvents(formed());
        fixture()
                .given(formed())
                .when(new FormTeam(TEAM, "丰台法律服务团", CENTRE))
                .expectException(Refusal.by(AidRule.TEAM_FORMED));
        fixture()
                .givenNoPriorActivity()
                .when(new FormTeam(TEAM, " ", CENTRE))
                .expectException(Refusal.by(AidRule.AID_TEXT_MISSING));
        fixture()
                .givenNoPriorActivity()
                .when(new FormTeam(TEAM, "某团", Aid.CLOSED))
                .expectException(Refusal.by(RosterRule.ORGANISATION_UNKNOWN));
    }

    @Test
    void a_lawyer_joins_with_firm_and_specialities_and_the_name_sealed() {
        team.given(formed()).when(add()).expectEvents(joined());
        fixture().given(formed(), joined()).when(add()).expectException(Refusal.by(AidRule.LAWYER_IN_TEAM));
    }

    @Test
    void what_changes_about_a_lawyer_is_recorded_while_the_lawyer_is_there() {
        team.given(formed(), joined())
                .when(new SetLawyerSpecialities(TEAM, ZHAO, Set.of("WORK_INJURY")))
                .expectEvents(new LawyerSpecialitiesSet(TEAM, ZHAO, Set.of("WORK_INJURY")));
        fixture()
                .given(formed(), joined())
                .when(new DeclareLawyerConflict(TEAM, ZHAO, Aid.EMPLOYER))
                .expectEvents(new LawyerConflictDeclared(TEAM, ZHAO, Aid.EMPLOYER));
        fixture()
                .given(formed(), joined())
                .when(new RemoveLawyerFromTeam(TEAM, ZHAO))
                .expectEvents(new LawyerLeftTeam(TEAM, ZHAO));
        fixture()
                .given(formed())
                .when(new RemoveLawyerFromTeam(TEAM, ZHAO))
                .expectException(Refusal.by(AidRule.LAWYER_UNKNOWN_TO_TEAM));
    }

    @Test
    void a_dissolved_team_takes_nobody() {
        team.given(formed()).when(new DissolveTeam(TEAM)).expectEvents(new TeamDissolved(TEAM));
        fixture()
                .given(formed(), new TeamDissolved(TEAM))
                .when(add())
                .expectException(Refusal.by(AidRule.TEAM_DISSOLVED));
    }

    @Test
    void what_is_printed_of_a_lawyer_holds_no_name() {
        org.assertj.core.api.Assertions.assertThat(List.of(add().toString())).noneMatch(text -> text.contains("赵"));
    }

    private static TeamFormed formed() {
        return new TeamFormed(TEAM, "丰台法律服务团", CENTRE);
    }

    private static AddLawyerToTeam add() {
        return new AddLawyerToTeam(TEAM, ZHAO, PERSON, "赵律师", FIRM, Set.of("WAGES"));
    }

    private static LawyerJoinedTeam joined() {
        return new LawyerJoinedTeam(TEAM, ZHAO, PERSON, TransparentVault.sealed(PERSON, "赵律师"), FIRM, Set.of("WAGES"));
    }
}
