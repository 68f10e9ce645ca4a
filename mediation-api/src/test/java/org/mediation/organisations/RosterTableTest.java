package org.mediation.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.TestServer;
import org.mediation.kernel.Place;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.MediatorEvent.*;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationEvent.*;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Rating;
import org.mediation.roster.RosterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RosterTableTest {
    private static final OrganisationId CITY = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId HAIDIAN = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId CHAOYANG = new OrganisationId(new UUID(0, 3));
    private static final MediatorId WANG = new MediatorId(new UUID(1, 1));
    private static final SubjectToken PERSON = new SubjectToken(new UUID(2, 1));
    private static final LawFirm FIRM = new LawFirm(new LawFirmId(new UUID(3, 1)), "澄砚律师事务所");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

    private static final JdbcClient JDBC = client();

    private final Organisations organisations = new Organisations(JDBC);
    private final Mediators mediators = new Mediators(JDBC);
    private final RosterTable roster = new RosterTable(organisations, mediators, JDBC);

    @BeforeEach
    void one_organisation_and_one_mediator() {
        JDBC.sql("truncate views.organisation, views.mediator").update();
        organisations.on(new OrganisationRegistered(
                HAIDIAN, "海淀区总工会", Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", CITY, "UnionMediation"));
        mediators.on(
                new MediatorRegistered(
                        WANG, PERSON, new Sealed(PERSON, "c2VhbGVk"), HAIDIAN, FIRM, null, "执业律师", FROM, UNTIL),
                0);
    }

    @Test
    void a_registered_organisation_is_found_with_its_usual_pipeline() {
        assertThat(roster.organisation(HAIDIAN)).contains(organisation(Set.of(), false, "UnionMediation", true));
        assertThat(roster.organisation(CITY)).isEmpty();
    }

    @Test
    void what_happens_to_an_organisation_shows() {
        organisations.on(new OrganisationRenamed(HAIDIAN, "海淀区总工会"));
        organisations.on(new OrganisationEnteredOnCourtRoster(HAIDIAN, "甲法院"));
        organisations.on(new OrganisationEnteredOnCourtRoster(HAIDIAN, "乙法院"));
        organisations.on(new OrganisationStruckFromCourtRoster(HAIDIAN, "甲法院"));
        organisations.on(new OrganisationEnteredOnArbitrationRoster(HAIDIAN));
        organisations.on(new OrganisationPipelineChosen(HAIDIAN, "DistrictMediation"));
        organisations.on(new OrganisationRated(HAIDIAN, Rating.GOLD));
        organisations.on(new OrganisationClosed(HAIDIAN, "合并"));

        assertThat(roster.organisation(HAIDIAN))
                .contains(organisation(Set.of("乙法院"), true, "DistrictMediation", false));
        assertThat(organisations.byDistrict())
                .singleElement()
                .extracting(Organisation::ratingName)
                .isEqualTo("金牌调解组织");

        organisations.on(new OrganisationReopened(HAIDIAN));
        organisations.on(new OrganisationStruckFromArbitrationRoster(HAIDIAN));
        assertThat(roster.organisation(HAIDIAN))
                .contains(organisation(Set.of("乙法院"), false, "DistrictMediation", true));
    }

    @Test
    void a_registered_mediator_is_found_without_a_name() {
        assertThat(roster.mediator(WANG))
                .contains(new RosterEntry(WANG, PERSON, HAIDIAN, Set.of(), FIRM.id(), null, FROM, UNTIL, true, false));
        assertThat(mediators.find(WANG))
                .hasValueSatisfying(
                        row -> assertThat(row.namePlace()).isEqualTo(new Place(WANG.toString(), 0, "name")));
    }

    @Test
    void what_happens_to_a_mediator_shows() {
        mediators.on(new MediatorQualified(WANG, "二级律师"));
        mediators.on(new MediatorTermSet(WANG, FROM, FROM));
        mediators.on(new MediatorAffiliationChanged(WANG, null, "USCC"));
        mediators.on(new MediatorLent(WANG, CHAOYANG));
        mediators.on(new MediatorEnteredOnCourtRoster(WANG, "甲法院"));
        mediators.on(new MediatorConflictDeclared(WANG, "OPPONENT", new Sealed(PERSON, "c2VhbGVk")));
        mediators.on(new MediatorSuspended(WANG, new Sealed(PERSON, "c2VhbGVk")));

        assertThat(roster.mediator(WANG))
                .contains(new RosterEntry(
                        WANG,
                        PERSON,
                        HAIDIAN,
                        Set.of(CHAOYANG),
                        null,
                        "USCC",
                        FROM,
                        FROM,
                        false,
                        true,
                        Set.of("OPPONENT")));
    }

    @Test
    void an_organisation_lists_its_own_mediators_and_those_lent_to_it() {
        assertThat(mediators.workingFor(HAIDIAN)).hasSize(1);
        assertThat(mediators.workingFor(CHAOYANG)).isEmpty();

        mediators.on(new MediatorLent(WANG, CHAOYANG));
        assertThat(mediators.workingFor(CHAOYANG)).hasSize(1);

        mediators.on(new MediatorLendingEnded(WANG, CHAOYANG));
        assertThat(mediators.workingFor(CHAOYANG)).isEmpty();
        assertThat(mediators.all()).hasSize(1);
    }

    private static OrganisationEntry organisation(
            Set<String> courts, boolean arbitration, String pipeline, boolean active) {
        return new OrganisationEntry(
                HAIDIAN,
                "海淀区总工会",
                Level.DISTRICT,
                LegalKind.UNION_CENTRE,
                "110108",
                courts,
                arbitration,
                pipeline,
                active);
    }

    private static JdbcClient client() {
        var app = TestServer.running().prepared().app();
        return JdbcClient.create(new DriverManagerDataSource(app.url(), app.user(), app.password()));
    }
}
