package org.mediation.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediation.casework.CaseId;
import org.mediation.casework.PartyId;
import org.mediation.database.TestServer;
import org.mediation.kernel.Role;
import org.mediation.legalaid.AidApplicationCommand.CheckAidPapers;
import org.mediation.legalaid.AidHandlingCommand.LinkAidToCase;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.PartyReference;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.Confidentiality;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who finds which aid matter, and what the lawyer finds of the client's case. */
class AidReachTest {
    private static final OrganisationId CENTRE = new OrganisationId(new UUID(61, 1));
    private static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(61, 2));
    private static final AidId OWN = new AidId(new UUID(62, 1));
    private static final AidId FOREIGN = new AidId(new UUID(62, 2));
    private static final UUID LAWYER = new UUID(63, 1);
    private static final CaseId DISPUTE = new CaseId(new UUID(64, 1));
    private static final CaseId OTHER_DISPUTE = new CaseId(new UUID(64, 2));
    private static final PartyId CLIENT = new PartyId(new UUID(65, 1));

    private static final JdbcClient JDBC = client();
    private final AidReach reach = new AidReach(JDBC);
    private final Access access = new Access(JDBC, List.of(reach));

    @BeforeAll
    static void one_matter_of_the_centre_with_a_lawyer_and_one_of_another() {
        dispute(DISPUTE, CENTRE);
        dispute(OTHER_DISPUTE, ELSEWHERE);
        matter(OWN, CENTRE, LAWYER, DISPUTE);
        matter(FOREIGN, ELSEWHERE, null, OTHER_DISPUTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"AID_REVIEWER", "MEDIATION_ORG_HEAD", "INTAKE_CLERK"})
    void a_centre_finds_its_own_matters(Role role) {
        assertThat(foundBy(role)).contains(OWN.value()).doesNotContain(FOREIGN.value());
    }

    @Test
    void a_lawyer_finds_the_matters_in_hand_and_no_other() {
        assertThat(foundBy(lawyer(LAWYER))).containsExactly(OWN.value());
        assertThat(foundBy(lawyer(new UUID(63, 2)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "APPLICANT",
                "RESPONDENT",
                "REPRESENTATIVE",
                "MEDIATOR",
                "LEAD_MEDIATOR",
                "COURT_LIAISON",
                "ARBITRATION_LIAISON",
                "HOTLINE_AGENT",
                "TICKET_HANDLER",
                "STATISTICIAN",
                "SYS_ADMIN",
                "SECURITY_ADMIN",
                "SYSTEM"
            })
    void for_everybody_else_there_is_none(Role role) {
        assertThat(foundBy(role)).isEmpty();
        assertThat(reach.view(somebody(role))).isEqualTo(new View.None());
    }

    @Test
    void the_desk_sees_a_header_and_the_auditor_masked_particulars() {
        assertThat(reach.view(somebody(Role.INTAKE_CLERK)).shows(Confidentiality.CASE_CONTENT))
                .isFalse();
        assertThat(reach.view(somebody(Role.AUDITOR)).shows(Confidentiality.NAME))
                .isFalse();
        assertThat(reach.view(somebody(Role.AID_REVIEWER)).shows(Confidentiality.SENSITIVE))
                .isTrue();
    }

    @Test
    void the_lawyer_sees_of_the_case_what_the_client_sees_and_of_no_other_case_anything() {
        assertThat(access.mayRead(lawyer(LAWYER), DISPUTE)).isEqualTo(new View.Party(CLIENT));
        assertThat(access.mayRead(lawyer(LAWYER), OTHER_DISPUTE)).isEqualTo(new View.None());
        assertThat(access.mayRead(lawyer(new UUID(63, 2)), DISPUTE)).isEqualTo(new View.None());
        assertThat(access.mayRead(somebody(Role.AID_REVIEWER), DISPUTE)).isEqualTo(new View.None());
    }

    @Test
    void what_one_does_not_find_one_does_not_command() {
        var reviewer = somebody(Role.AID_REVIEWER);
        assertThatCode(() -> access.check(reviewer, new CheckAidPapers(OWN))).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.check(reviewer, new CheckAidPapers(FOREIGN)))
                .hasMessage("aid-not-found");
        assertThatThrownBy(() -> access.check(lawyer(LAWYER), new CheckAidPapers(OWN)))
                .hasMessage("not-allowed");
        assertThatThrownBy(() -> access.check(
                        reviewer,
                        new LinkAidToCase(
                                OWN, new CaseReference(OTHER_DISPUTE.value()), new PartyReference(CLIENT.value()))))
                .hasMessage("case-not-found");
    }

    private Set<UUID> foundBy(Role role) {
        return foundBy(somebody(role));
    }

    private Set<UUID> foundBy(Actor actor) {
        var found = reach.scope(actor);
        return JDBC.sql(found.select()).params(found.parameters()).query(UUID.class).list().stream()
                .collect(Collectors.toSet());
    }

    private static Actor somebody(Role role) {
        return new Actor(new UUID(66, role.ordinal()), "某某", role, CENTRE, null, null);
    }

    private static Actor lawyer(UUID id) {
        return new Actor(id, "律师", Role.AID_LAWYER, CENTRE, null, null);
    }

    private static void matter(AidId id, OrganisationId centre, @Nullable UUID lawyer, CaseId dispute) {
        JDBC.sql("""
                        insert into views.aid_summary (aid_id, number, organisation_id, district_code, channel, scope, category,
                            emergency, stage, received_at, lawyer, case_id, client, version)
                        values (:id, :number, :centre, '110106', 'WINDOW', 'LABOUR_DISPUTE', 'WAGES', false, 'RECEIVED', now(),
                            :lawyer, :case, :client, 0)""")
                .param("id", id.value())
                .param("number", id.toString())
                .param("centre", centre.value())
                .param("lawyer", lawyer)
                .param("case", dispute.value())
                .param("client", CLIENT.value())
                .update();
    }

    private static void dispute(CaseId id, OrganisationId organisation) {
        JDBC.sql("""
                        insert into views.case_summary (case_id, number, organisation_id, district_code, channel,
                            dispute_kind, stage, received_at, registered_at, version)
                        values (:id, :number, :organisation, '110106', 'WINDOW', 'INDIVIDUAL', 'REGISTERED', now(), now(), 0)""")
                .param("id", id.value())
                .param("number", id.toString())
                .param("organisation", organisation.value())
                .update();
    }

    private static JdbcClient client() {
        var login = TestServer.running().prepared().app();
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
