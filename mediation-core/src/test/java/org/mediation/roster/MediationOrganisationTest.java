package org.mediation.roster;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.CalendarRule;
import org.mediation.kernel.Refusal;
import org.mediation.roster.OrganisationCommand.*;
import org.mediation.roster.OrganisationEvent.*;

class MediationOrganisationTest {
    private static final OrganisationId CITY = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId HAIDIAN = new OrganisationId(new UUID(0, 2));
    private static final String NAME = "海淀区总工会劳动争议调解中心";
    private static final String COURT = "海淀区人民法院";

    private final FixtureConfiguration<MediationOrganisation> centre = new AggregateTestFixture<>(
                    MediationOrganisation.class)
            .registerInjectableResource(new FixedRoster().withCentre(CITY, true))
            .registerInjectableResource(new FixedPipelines());

    @Test
    void an_organisation_is_registered_below_its_parent_with_the_usual_pipeline() {
        centre.givenNoPriorActivity().when(register()).expectEvents(registered());
    }

    @Test
    void only_the_city_has_no_parent() {
        centre.givenNoPriorActivity()
                .when(new RegisterOrganisation(HAIDIAN, NAME, Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", null))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.PARENT_UNFIT));
    }

    @Test
    void a_parent_must_be_registered() {
        centre.givenNoPriorActivity()
                .when(new RegisterOrganisation(
                        HAIDIAN, NAME, Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", HAIDIAN))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_UNKNOWN));
    }

    @Test
    void an_enterprise_committee_sits_in_an_enterprise() {
        centre.givenNoPriorActivity()
                .when(new RegisterOrganisation(
                        HAIDIAN, NAME, Level.DISTRICT, LegalKind.ENTERPRISE_COMMITTEE, "110108", CITY))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.LEVEL_UNFIT));
    }

    @Test
    void a_district_code_is_six_digits_or_the_development_area() {
        centre.givenNoPriorActivity()
                .when(new RegisterOrganisation(HAIDIAN, NAME, Level.DISTRICT, LegalKind.UNION_CENTRE, "海淀", CITY))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.DISTRICT_CODE_UNFIT));
    }

    @Test
    void an_organisation_without_a_name_is_refused() {
        centre.givenNoPriorActivity()
                .when(new RegisterOrganisation(HAIDIAN, " ", Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", CITY))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.TEXT_MISSING));
    }

    @Test
    void a_second_registration_is_refused() {
        centre.given(registered())
                .when(register())
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_ALREADY_REGISTERED));
    }

    @Test
    void a_court_invites_an_organisation_once() {
        centre.given(registered())
                .when(new EnterOrganisationOnCourtRoster(HAIDIAN, COURT))
                .expectEvents(new OrganisationEnteredOnCourtRoster(HAIDIAN, COURT));
        centre.given(registered(), new OrganisationEnteredOnCourtRoster(HAIDIAN, COURT))
                .when(new EnterOrganisationOnCourtRoster(HAIDIAN, COURT))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ALREADY_ON_ROSTER));
    }

    @Test
    void only_a_listed_organisation_is_struck_from_a_roster() {
        centre.given(registered())
                .when(new StrikeOrganisationFromCourtRoster(HAIDIAN, COURT))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.NOT_ON_ROSTER));
        centre.given(registered(), new OrganisationEnteredOnCourtRoster(HAIDIAN, COURT))
                .when(new StrikeOrganisationFromCourtRoster(HAIDIAN, COURT))
                .expectEvents(new OrganisationStruckFromCourtRoster(HAIDIAN, COURT));
    }

    @Test
    void the_arbitration_roster_is_entered_and_left() {
        centre.given(registered())
                .when(new EnterOrganisationOnArbitrationRoster(HAIDIAN))
                .expectEvents(new OrganisationEnteredOnArbitrationRoster(HAIDIAN));
        centre.given(registered(), new OrganisationEnteredOnArbitrationRoster(HAIDIAN))
                .when(new StrikeOrganisationFromArbitrationRoster(HAIDIAN))
                .expectEvents(new OrganisationStruckFromArbitrationRoster(HAIDIAN));
        centre.given(registered())
                .when(new StrikeOrganisationFromArbitrationRoster(HAIDIAN))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.NOT_ON_ROSTER));
    }

    @Test
    void a_rating_a_name_and_a_pipeline_are_recorded() {
        centre.given(registered())
                .when(new RateOrganisation(HAIDIAN, Rating.GOLD))
                .expectEvents(new OrganisationRated(HAIDIAN, Rating.GOLD));
        centre.given(registered())
                .when(new RenameOrganisation(HAIDIAN, "新名称"))
                .expectEvents(new OrganisationRenamed(HAIDIAN, "新名称"));
        centre.given(registered())
                .when(new ChoosePipeline(HAIDIAN, "DistrictVariant"))
                .expectEvents(new OrganisationPipelineChosen(HAIDIAN, "DistrictVariant"));
    }

    @Test
    void a_pipeline_that_does_not_exist_is_not_chosen() {
        centre.given(registered())
                .when(new ChoosePipeline(HAIDIAN, "FangshanMediatoin"))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.PIPELINE_UNKNOWN));
    }

    @Test
    void a_closed_organisation_takes_no_upkeep_until_it_is_reopened() {
        centre.given(registered(), new OrganisationClosed(HAIDIAN, "机构合并"))
                .when(new RateOrganisation(HAIDIAN, Rating.GOLD))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_CLOSED));
        centre.given(registered(), new OrganisationClosed(HAIDIAN, "机构合并"))
                .when(new ReopenOrganisation(HAIDIAN))
                .expectEvents(new OrganisationReopened(HAIDIAN));
        centre.given(registered())
                .when(new ReopenOrganisation(HAIDIAN))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_OPEN));
    }

    @Test
    void an_organisation_sets_its_own_length_where_no_statute_fixes_one() {
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-SUPP", 7))
                .expectEvents(new OrganisationTimeLimitSet(HAIDIAN, "T-SUPP", 7));
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-MED", 7))
                .expectNoEvents()
                .expectException(Refusal.by(CalendarRule.FIXED_BY_STATUTE));
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-NONE", 7))
                .expectNoEvents()
                .expectException(Refusal.by(CalendarRule.TIME_LIMIT_UNKNOWN));
    }

    @Test
    void a_length_of_its_own_is_between_one_and_a_thousand() {
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-SUPP", 0))
                .expectNoEvents()
                .expectException(Refusal.by(CalendarRule.OUT_OF_RANGE));
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-SUPP", 1000))
                .expectEvents(new OrganisationTimeLimitSet(HAIDIAN, "T-SUPP", 1000));
        centre.given(registered())
                .when(new SetTimeLimit(HAIDIAN, "T-SUPP", 1001))
                .expectNoEvents()
                .expectException(Refusal.by(CalendarRule.SETTING_TOO_LONG));
    }

    @Test
    void only_a_length_that_was_set_is_taken_back() {
        centre.given(registered(), new OrganisationTimeLimitSet(HAIDIAN, "T-SUPP", 7))
                .when(new RestoreTimeLimit(HAIDIAN, "T-SUPP"))
                .expectEvents(new OrganisationTimeLimitRestored(HAIDIAN, "T-SUPP"));
        centre.given(
                        registered(),
                        new OrganisationTimeLimitSet(HAIDIAN, "T-SUPP", 7),
                        new OrganisationTimeLimitRestored(HAIDIAN, "T-SUPP"))
                .when(new RestoreTimeLimit(HAIDIAN, "T-SUPP"))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.TIME_LIMIT_NOT_SET));
    }

    @Test
    void a_closed_organisation_sets_no_time_limit() {
        centre.given(registered(), new OrganisationClosed(HAIDIAN, "机构合并"))
                .when(new SetTimeLimit(HAIDIAN, "T-SUPP", 7))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_CLOSED));
    }

    private static RegisterOrganisation register() {
        return new RegisterOrganisation(HAIDIAN, NAME, Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", CITY);
    }

    private static OrganisationRegistered registered() {
        return new OrganisationRegistered(
                HAIDIAN, NAME, Level.DISTRICT, LegalKind.UNION_CENTRE, "110108", CITY, "UnionMediation");
    }
}
