package org.mediation.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.CalendarRule;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.Opening;
import org.mediation.cases.TestClock;
import org.mediation.casework.IntakeCommand;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Role;
import org.mediation.kernel.Rule;
import org.mediation.kernel.RuleViolated;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.RosterRule;
import org.mediation.security.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation's own lengths of the limits that no statute fixes. */
abstract class SettingLengths {
    private static final OrganisationId CITY = DemoUnion.organisations().get(0).id();
    private static final OrganisationId FENGTAI = DemoUnion.centreOf("110106").id();
    private static final OrganisationId HAIDIAN = DemoUnion.centreOf("110108").id();
    private static final Actor ADMINISTRATOR = actor(Role.SYS_ADMIN, null);
    private static final Actor HEAD_OF_FENGTAI = actor(Role.MEDIATION_ORG_HEAD, FENGTAI);

    @Autowired
    private TimeLimitController controller;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void it_is_a_wednesday_in_september() {
        clock.setTo(Instant.parse("2026-09-16T01:00:00Z"));
    }

    @AfterEach
    void nobody_has_set_anything() {
        for (OrganisationId organisation : List.of(CITY, FENGTAI, HAIDIAN)) {
            controller.table(organisation.value()).stream()
                    .filter(limit -> organisation.value().equals(limit.setBy()))
                    .forEach(limit -> controller.restore(ADMINISTRATOR, organisation.value(), limit.rule()));
        }
    }

    @Test
    void without_settings_the_delivered_lengths_count() {
        assertThat(supplementDueOfACaseOf(FENGTAI)).isEqualTo("2026-09-22");
        assertThat(limit(FENGTAI))
                .extracting(ListedTimeLimit::length, ListedTimeLimit::setBy)
                .containsExactly(5, null);
    }

    @Test
    void a_length_counts_for_the_cases_of_the_organisation_that_set_it_and_for_no_others() {
        set(HEAD_OF_FENGTAI, FENGTAI, "T-SUPP", 7);
        assertThat(supplementDueOfACaseOf(FENGTAI)).isEqualTo("2026-09-24");
        assertThat(supplementDueOfACaseOf(HAIDIAN)).isEqualTo("2026-09-22");
        assertThat(limit(FENGTAI).ruleVersion()).isEqualTo("2026-11-20-local");
    }

    @Test
    void a_length_of_the_city_counts_below_it_until_a_district_sets_its_own() {
        set(ADMINISTRATOR, CITY, "T-SUPP", 2);
        assertThat(supplementDueOfACaseOf(FENGTAI)).isEqualTo("2026-09-18");
        assertThat(limit(FENGTAI).setBy()).isEqualTo(CITY.value());

        set(ADMINISTRATOR, FENGTAI, "T-SUPP", 3);
        assertThat(supplementDueOfACaseOf(FENGTAI)).isEqualTo("2026-09-20");
        assertThat(supplementDueOfACaseOf(HAIDIAN)).isEqualTo("2026-09-18");

        controller.restore(HEAD_OF_FENGTAI, FENGTAI.value(), "T-SUPP");
        assertThat(supplementDueOfACaseOf(FENGTAI)).isEqualTo("2026-09-18");
    }

    @Test
    void what_a_statute_fixes_and_what_is_not_there_is_refused() {
        refused(CalendarRule.FIXED_BY_STATUTE, () -> set(ADMINISTRATOR, FENGTAI, "T-MED", 20));
        refused(CalendarRule.TIME_LIMIT_UNKNOWN, () -> set(ADMINISTRATOR, FENGTAI, "T-NONE", 20));
        refused(CalendarRule.OUT_OF_RANGE, () -> set(ADMINISTRATOR, FENGTAI, "T-SUPP", -1));
        refused(
                RosterRule.ORGANISATION_UNKNOWN,
                () -> set(ADMINISTRATOR, new OrganisationId(UUID.randomUUID()), "T-SUPP", 1));
        refused(RosterRule.TIME_LIMIT_NOT_SET, () -> controller.restore(ADMINISTRATOR, FENGTAI.value(), "T-SUPP"));
    }

    @Test
    void a_head_decides_for_the_own_organisation_alone() {
        assertThatThrownBy(() -> set(HEAD_OF_FENGTAI, HAIDIAN, "T-SUPP", 7))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_ALLOWED));
        assertThat(limit(HAIDIAN).length()).isEqualTo(5);
    }

    @Test
    void the_table_names_source_and_confidence_of_every_limit() {
        assertThat(controller.table(null)).hasSizeGreaterThan(40).allSatisfy(limit -> {
            assertThat(limit.source()).isNotBlank();
            assertThat(limit.confidenceName()).isNotBlank();
            assertThat(limit.onExpiry()).isNotBlank();
            assertThat(limit.length()).isEqualTo(limit.delivered());
        });
    }

    private void set(Actor actor, OrganisationId organisation, String rule, int length) {
        controller.set(actor, organisation.value(), rule, new TimeLimitController.Wanted(length));
    }

    private ListedTimeLimit limit(OrganisationId organisation) {
        return controller.table(organisation.value()).stream()
                .filter(limit -> limit.rule().equals("T-SUPP"))
                .findFirst()
                .orElseThrow();
    }

    /** Asked for on Wednesday, 2026-09-16; Sunday the 20th is worked. */
    private String supplementDueOfACaseOf(OrganisationId organisation) {
        Story story = desk.registered(new Opening(organisation, 1, 1, 1_200_000L, false, Duration.ZERO));
        desk.clerk(new IntakeCommand.RequestSupplement(story.id(), "工资表"));
        return jdbc.sql("""
                        select payload -> 'supplementDue' ->> 'due'
                        from events.domain_event_entry
                        where aggregate_identifier = ? and payload_type = 'SupplementRequested'""").param(story.id().toString()).query(String.class).single();
    }

    private static void refused(Rule rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Actor actor(Role role, @Nullable OrganisationId organisation) {
        return new Actor(UUID.randomUUID(), role.chinese(), role, organisation, null, null);
    }
}
