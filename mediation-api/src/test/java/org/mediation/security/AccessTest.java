package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediation.security.Confidentiality.*;
import static org.mediation.security.Neighbourhood.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.IntakeCommand.LinkCase;
import org.mediation.casework.PanelCommand.MakeDisclosure;
import org.mediation.casework.SettlementCommand.CountersignAgreement;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;

class AccessTest {
    private static final Neighbourhood PLACE = new Neighbourhood();
    private static final CaseId UNKNOWN = new CaseId(new UUID(9, 9));

    private final Access access = PLACE.access();

    @Test
    void a_clerk_sees_all_of_a_case_until_it_has_a_mediator_and_then_its_header() {
        var clerk = somebody(Role.INTAKE_CLERK);
        assertThat(access.mayRead(clerk, UNASSIGNED)).isEqualTo(new View.Full(false));
        assertThat(access.mayRead(clerk, OF_DISTRICT)).isEqualTo(new View.Header(Disclosure.PLAIN));
        assertThat(access.mayRead(clerk, OF_STREET)).isEqualTo(new View.None());
    }

    @Test
    void the_head_sees_every_case_of_the_own_organisation_and_none_above_or_below() {
        assertThat(visibleTo(Role.MEDIATION_ORG_HEAD)).containsExactlyInAnyOrder(OF_DISTRICT, UNASSIGNED);
        assertThat(access.mayRead(somebody(Role.MEDIATION_ORG_HEAD), OF_DISTRICT))
                .isEqualTo(new View.Full(false));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIATOR", "LEAD_MEDIATOR"})
    void a_mediator_sees_assigned_cases_only_caucus_included(Role role) {
        assertThat(visibleTo(role)).containsExactly(OF_DISTRICT);
        assertThat(access.mayRead(somebody(role), OF_DISTRICT)).isEqualTo(new View.Full(true));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICANT", "RESPONDENT", "REPRESENTATIVE"})
    void a_party_sees_its_own_case_as_itself(Role role) {
        assertThat(visibleTo(role)).containsExactly(OF_DISTRICT);
        assertThat(access.mayRead(somebody(role), OF_DISTRICT)).isEqualTo(new View.Party(SELF));
    }

    @ParameterizedTest
    @EnumSource(names = {"COURT_LIAISON", "ARBITRATION_LIAISON"})
    void court_and_institute_see_what_is_exchanged_with_them_alone(Role role) {
        assertThat(visibleTo(role)).containsExactly(OF_DISTRICT);
        assertThat(access.mayRead(somebody(role), OF_DISTRICT)).isEqualTo(new View.Exchanged());
        assertThat(access.mayRead(somebody(role), UNASSIGNED)).isEqualTo(new View.None());
    }

    @Test
    void court_and_institute_read_what_may_be_handed_over_and_nothing_else_of_the_content() {
        var view = new View.Exchanged();
        assertThat(view.shows(NAME)).isTrue();
        assertThat(view.shows(EXCHANGED)).isTrue();
        for (var kind : List.of(PERSONAL, SENSITIVE, CASE_CONTENT, CAUCUS)) {
            assertThat(view.disclosure(kind, SELF)).isEqualTo(Disclosure.HIDDEN);
        }
    }

    @Test
    void the_overseer_sees_headers_of_the_own_subtree_without_names() {
        assertThat(visibleTo(Role.OVERSEER)).containsExactlyInAnyOrder(OF_DISTRICT, UNASSIGNED, OF_STREET);
        assertThat(access.mayRead(somebody(Role.OVERSEER), OF_STREET)).isEqualTo(new View.Header(Disclosure.MASKED));
    }

    @Test
    void the_auditor_sees_every_case_masked() {
        assertThat(visibleTo(Role.AUDITOR)).hasSize(4);
        assertThat(access.mayRead(somebody(Role.AUDITOR), OF_CITY)).isEqualTo(new View.Masked());
    }

    @ParameterizedTest
    @EnumSource(names = {"STATISTICIAN", "SYS_ADMIN", "SECURITY_ADMIN", "SYSTEM"})
    void administrators_and_statisticians_see_no_case(Role role) {
        assertThat(visibleTo(role)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_does_not_exist_looks_like_one_that_is_not_yours(Role role) {
        assertThat(access.mayRead(somebody(role), UNKNOWN)).isEqualTo(new View.None());
    }

    @Test
    void somebody_without_an_organisation_sees_nothing_of_any_organisation() {
        for (var role : List.of(Role.INTAKE_CLERK, Role.MEDIATION_ORG_HEAD, Role.OVERSEER)) {
            var actor = new Actor(new UUID(7, 7), "某某", role, null, null, null);
            assertThat(access.scope(actor).condition()).isEqualTo("false");
        }
    }

    @Test
    void a_mediator_discloses_and_signs_in_the_own_name_only() {
        var mediator = somebody(Role.MEDIATOR);
        assertThatCode(() -> access.check(mediator, disclosure(MEDIATOR))).doesNotThrowAnyException();
        refused(mediator, disclosure(COLLEAGUE), "not-allowed");
        refused(mediator, new CountersignAgreement(OF_DISTRICT, new MediatorId(COLLEAGUE)), "not-allowed");
    }

    @Test
    void a_case_is_linked_only_to_a_case_that_one_sees() {
        refused(somebody(Role.INTAKE_CLERK), new LinkCase(UNASSIGNED, OF_CITY, "同一事由"), "case-not-found");
    }

    @Test
    void what_was_said_in_caucus_is_for_the_mediators_of_the_case_alone() {
        assertThat(new View.Full(true).shows(CAUCUS)).isTrue();
        for (var view : List.of(
                new View.Full(false),
                new View.Party(SELF),
                new View.Masked(),
                new View.Header(Disclosure.PLAIN),
                new View.None())) {
            assertThat(view.disclosure(CAUCUS, SELF)).isEqualTo(Disclosure.HIDDEN);
        }
    }

    @Test
    void a_party_reads_its_own_particulars_and_never_those_of_the_other_side() {
        var party = new View.Party(SELF);
        assertThat(party.shows(PERSONAL, SELF)).isTrue();
        assertThat(party.shows(SENSITIVE, SELF)).isTrue();
        assertThat(party.disclosure(PERSONAL, OTHER_SIDE)).isEqualTo(Disclosure.HIDDEN);
        assertThat(party.disclosure(SENSITIVE, OTHER_SIDE)).isEqualTo(Disclosure.HIDDEN);
        assertThat(party.disclosure(PERSONAL, null)).isEqualTo(Disclosure.HIDDEN);
        assertThat(party.shows(NAME, OTHER_SIDE)).isTrue();
        assertThat(party.shows(CASE_CONTENT)).isTrue();
    }

    @Test
    void a_header_holds_no_content() {
        var header = new View.Header(Disclosure.PLAIN);
        assertThat(header.shows(NAME)).isTrue();
        for (var kind : List.of(PERSONAL, SENSITIVE, CASE_CONTENT)) {
            assertThat(header.disclosure(kind, SELF)).isEqualTo(Disclosure.HIDDEN);
        }
    }

    @Test
    void the_auditor_reads_the_course_of_things_with_masked_particulars() {
        for (var kind : List.of(NAME, PERSONAL, SENSITIVE)) {
            assertThat(new View.Masked().disclosure(kind, SELF)).isEqualTo(Disclosure.MASKED);
        }
        assertThat(new View.Masked().shows(CASE_CONTENT)).isTrue();
    }

    private List<CaseId> visibleTo(Role role) {
        var scope = access.scope(somebody(role));
        return PLACE
                .jdbc()
                .sql("select case_id from views.case_summary where " + scope.condition())
                .params(scope.parameters())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    private static CaseCommand disclosure(UUID mediator) {
        return new MakeDisclosure(OF_DISTRICT, new MediatorId(mediator), false, null);
    }

    private void refused(Actor actor, CaseCommand command, String code) {
        assertThatThrownBy(() -> access.check(actor, command)).hasMessage(code);
    }
}
