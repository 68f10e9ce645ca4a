package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.unheard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.roster.OrganisationId;

class TakingInTest {
    private static final NewClaim DISPATCH = claim(WAGES, ClaimCategory.DISPATCH, null);

    @Test
    void an_application_is_registered_with_its_number_both_clocks_and_everything_personal_sealed() {
        unheard()
                .when(Steps.register())
                .leadsTo(
                        new CaseRegistered(
                                CASE,
                                "京工调〔2026〕110106第000001号",
                                null,
                                Channel.WINDOW,
                                true,
                                false,
                                DisputeKind.INDIVIDUAL,
                                RECEIVED,
                                "110106",
                                null,
                                CENTRE,
                                "UnionMediation",
                                "本组织流程",
                                null,
                                sealed("拖欠三个月工资"),
                                DEADLINES.due("T-ACC", TODAY),
                                DEADLINES.due("T-MED", TODAY),
                                null),
                        new PartyAdded(
                                CASE,
                                WORKER,
                                Side.APPLICANT,
                                PartyKind.PERSON,
                                sealed(WORKER, "赵晓梅"),
                                sealed(WORKER, "11010119900307803X"),
                                null,
                                sealed(WORKER, "13800000001"),
                                null,
                                sealed(WORKER, "MIGRANT_WORKER"),
                                List.of()),
                        new PartyAdded(
                                CASE,
                                EMPLOYER,
                                Side.RESPONDENT,
                                PartyKind.EMPLOYER,
                                sealed(EMPLOYER, "丰台某餐饮有限公司"),
                                null,
                                EMPLOYER_USCC,
                                null,
                                sealed(EMPLOYER, "丰台区一号"),
                                null,
                                List.of()),
                        claimAdded(WAGES, ClaimCategory.WAGES, 1_200_000),
                        claimAdded(OVERTIME, ClaimCategory.OVERTIME, 300_000));
    }

    @Test
    void another_process_than_the_table_chooses_needs_to_exist_and_a_reason() {
        assertThat(unheard().when(led("DistrictVariant", "本区试点")).events())
                .first()
                .isInstanceOfSatisfying(CaseRegistered.class, registered -> {
                    assertThat(registered.pipeline()).isEqualTo("DistrictVariant");
                    assertThat(registered.pipelineWhy()).isEqualTo("本组织流程");
                    assertThat(registered.pipelineOverride()).isEqualTo(sealed("本区试点"));
                });
        unheard().when(led("DistrictVariant", null)).refusedBy(PIPELINE_OVERRIDE);
        unheard().when(led("DistrictVariant", " ")).refusedBy(PIPELINE_OVERRIDE);
        unheard().when(led("NoSuchProcess", "本区试点")).refusedBy(PIPELINE_OVERRIDE);
    }

    private static RegisterCase led(String pipeline, @Nullable String reason) {
        RegisterCase usual = Steps.register();
        return new RegisterCase(
                CASE,
                null,
                Channel.WINDOW,
                true,
                true,
                false,
                DisputeKind.INDIVIDUAL,
                RECEIVED,
                "110106",
                null,
                CENTRE,
                pipeline,
                reason,
                usual.parties(),
                usual.claims(),
                usual.narrative(),
                null);
    }

    private static ClaimAdded claimAdded(ClaimId id, ClaimCategory category, long amountFen) {
        return new ClaimAdded(CASE, id, category, amountFen, null, null, LocalDate.of(2026, 3, 1), null);
    }

    @Test
    void the_mediation_period_runs_from_receipt_whenever_the_case_was_typed_in() {
        unheard()
                .at(RECEIVED.plusDays(9).toInstant())
                .after(Steps.register())
                .after(Steps.completed(), Steps.screened(), Steps.accept())
                .at(DEADLINES.due("T-MED", TODAY).dueAt())
                .when(new ConsentCommand.ExpireMediation(CASE))
                .leadsTo(new ConsentEvent.MediationDeadlineExpired(CASE, DEADLINES.due("T-MED", TODAY)));
    }

    @Test
    void a_number_that_fails_its_check_digit_warns_and_does_not_block() {
        NewParty misread = new NewParty(
                HOST, Side.RESPONDENT, PartyKind.PERSON, "钱某", "110101199003078031", null, null, null, Set.of());
        Dispute.registered()
                .when(new PartyCommand.AddParty(CASE, misread))
                .leadsTo(new PartyAdded(
                        CASE,
                        HOST,
                        Side.RESPONDENT,
                        PartyKind.PERSON,
                        sealed(HOST, "钱某"),
                        sealed(HOST, "110101199003078031"),
                        null,
                        null,
                        null,
                        null,
                        List.of("ID_NUMBER_CHECK_DIGIT")));
    }

    @Test
    void an_oral_application_is_read_back() {
        unheard().when(application(true, false, RECEIVED, CENTRE, "欠薪")).refusedBy(READ_BACK_MISSING);
    }

    @Test
    void an_application_tells_what_happened() {
        unheard().when(application(false, false, RECEIVED, CENTRE, "  ")).refusedBy(NARRATIVE_MISSING);
    }

    @Test
    void an_application_from_tomorrow_is_refused() {
        unheard()
                .when(application(false, false, MONDAY.plusSeconds(1), CENTRE, "欠薪"))
                .refusedBy(RECEIVED_IN_FUTURE);
    }

    @Test
    void a_closed_or_unknown_organisation_takes_nothing_in() {
        unheard().when(application(false, false, RECEIVED, CLOSED_CENTRE, "欠薪")).refusedBy(ORGANISATION_CLOSED);
        unheard().when(application(false, false, RECEIVED, OTHER_CENTRE, "欠薪")).refusedBy(ORGANISATION_CLOSED);
    }

    private static RegisterCase application(
            boolean oral, boolean readBack, OffsetDateTime receivedAt, OrganisationId organisation, String narrative) {
        return new RegisterCase(
                CASE,
                "record-1",
                Channel.WEB,
                oral,
                readBack,
                false,
                DisputeKind.INDIVIDUAL,
                receivedAt,
                "110106",
                null,
                organisation,
                null,
                null,
                List.of(worker(), employer()),
                claims(),
                narrative,
                null);
    }

    @Test
    void a_dispute_has_somebody_on_both_sides_each_with_a_name() {
        unheard().when(Steps.register(List.of(worker()), claims())).refusedBy(PARTIES_INCOMPLETE);
        unheard().when(Steps.register(List.of(employer()), claims())).refusedBy(PARTIES_INCOMPLETE);
        unheard()
                .when(Steps.register(List.of(named(WORKER, Side.APPLICANT, " "), employer()), claims()))
                .refusedBy(NAME_MISSING);
    }

    @Test
    void every_party_and_every_claim_has_its_own_identifier() {
        unheard()
                .when(Steps.register(List.of(worker(), named(WORKER, Side.RESPONDENT, "某某")), claims()))
                .refusedBy(PARTY_EXISTS);
        unheard()
                .when(Steps.register(
                        List.of(worker(), employer()),
                        List.of(claim(WAGES, ClaimCategory.WAGES, null), claim(WAGES, ClaimCategory.OVERTIME, null))))
                .refusedBy(PARTY_EXISTS);
    }

    @Test
    void a_dispute_is_about_something_and_sums_are_positive_and_within_reason() {
        var parties = List.of(worker(), employer());
        unheard().when(Steps.register(parties, List.of())).refusedBy(CLAIMS_MISSING);
        unheard()
                .when(Steps.register(parties, List.of(claim(WAGES, ClaimCategory.WAGES, 0L))))
                .refusedBy(AMOUNT_NOT_POSITIVE);
        unheard()
                .when(Steps.register(parties, List.of(claim(WAGES, ClaimCategory.WAGES, Long.MAX_VALUE))))
                .refusedBy(AMOUNT_TOO_HIGH);
    }

    @Test
    void i06_a_dispatch_dispute_lists_employer_and_host() {
        unheard()
                .when(Steps.register(List.of(worker(), employer()), List.of(DISPATCH)))
                .refusedBy(DISPATCH_NEEDS_HOST);
        unheard()
                .when(Steps.register(List.of(worker(), host()), List.of(DISPATCH)))
                .refusedBy(DISPATCH_NEEDS_HOST);
        unheard()
                .when(Steps.register(List.of(worker(), employer(), host()), List.of(DISPATCH)))
                .isDone();
    }

    @Test
    void i15_a_case_that_reopens_an_earlier_one_is_linked_to_it() {
        Dispute.registered()
                .when(new IntakeCommand.LinkCase(CASE, EARLIER_CASE, "原案结案后反悔"))
                .leadsTo(new CaseLinked(CASE, EARLIER_CASE, sealed("原案结案后反悔")));
    }

    @Test
    void a_case_is_not_linked_to_itself() {
        Dispute.registered().when(new IntakeCommand.LinkCase(CASE, CASE, "误操作")).refusedBy(LINKED_TO_ITSELF);
    }
}
