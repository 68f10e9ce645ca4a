package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.casework.PartyCommand.*;
import org.mediation.casework.PartyEvent.*;

class AmendingTheRegistrationTest {
    private static final ClaimId SEVERANCE = new ClaimId(new UUID(40, 3));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_claim_is_added_and_amended_until_the_case_is_accepted() {
        var severance = claim(SEVERANCE, ClaimCategory.SEVERANCE, 100L);
        registered()
                .when(new AddClaim(CASE, severance))
                .leadsTo(new ClaimAdded(CASE, SEVERANCE, ClaimCategory.SEVERANCE, 100L, null, null, MARCH, null));
        registered()
                .when(amended(WAGES, ClaimCategory.WAGES, 5L))
                .leadsTo(new ClaimAmended(CASE, WAGES, ClaimCategory.WAGES, 5L, MARCH));
        Dispute.accepted().when(new AddClaim(CASE, severance)).refusedBy(WRONG_STAGE);
        Dispute.accepted().when(amended(WAGES, ClaimCategory.WAGES, 5L)).refusedBy(WRONG_STAGE);
    }

    @Test
    void only_a_claim_of_the_case_is_amended_and_only_a_new_one_added() {
        registered()
                .when(new AddClaim(CASE, claim(WAGES, ClaimCategory.WAGES, null)))
                .refusedBy(PARTY_EXISTS);
        registered().when(amended(UNKNOWN_CLAIM, ClaimCategory.WAGES, 5L)).refusedBy(CLAIM_UNKNOWN);
        registered().when(amended(WAGES, ClaimCategory.WAGES, -5L)).refusedBy(AMOUNT_NOT_POSITIVE);
    }

    @Test
    void i06_a_claim_from_dispatch_is_not_slipped_in_without_the_host() {
        registered()
                .when(new AddClaim(CASE, claim(SEVERANCE, ClaimCategory.DISPATCH, null)))
                .refusedBy(DISPATCH_NEEDS_HOST);
        registered().when(amended(WAGES, ClaimCategory.DISPATCH, null)).refusedBy(DISPATCH_NEEDS_HOST);
        registered()
                .after(new AddParty(CASE, host()))
                .when(amended(WAGES, ClaimCategory.DISPATCH, null))
                .leadsTo(new ClaimAmended(CASE, WAGES, ClaimCategory.DISPATCH, null, MARCH));
    }

    private static AmendClaim amended(ClaimId id, ClaimCategory category, @Nullable Long amountFen) {
        return new AmendClaim(CASE, id, category, amountFen, MARCH);
    }

    @Test
    void a_claim_is_withdrawn_but_not_the_last_one() {
        registered().when(new WithdrawClaim(CASE, OVERTIME)).leadsTo(new ClaimWithdrawn(CASE, OVERTIME));
        registered()
                .after(new WithdrawClaim(CASE, OVERTIME))
                .when(new WithdrawClaim(CASE, WAGES))
                .refusedBy(CLAIMS_MISSING);
        registered()
                .after(new WithdrawClaim(CASE, OVERTIME))
                .when(new WithdrawClaim(CASE, OVERTIME))
                .refusedBy(CLAIM_UNKNOWN);
    }

    @Test
    void i16_a_claim_on_the_table_is_not_withdrawn_from_under_the_agreement() {
        Dispute.proposed().when(new WithdrawClaim(CASE, OVERTIME)).refusedBy(WRONG_STAGE);
        Dispute.drafted().when(new WithdrawClaim(CASE, OVERTIME)).refusedBy(WRONG_STAGE);
        Dispute.signing().when(new WithdrawClaim(CASE, OVERTIME)).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_party_is_added_at_intake_and_later_only_a_third_party() {
        registered()
                .when(new AddParty(CASE, host()))
                .leadsTo(new PartyAdded(
                        CASE,
                        HOST,
                        Side.RESPONDENT,
                        PartyKind.HOST_EMPLOYER,
                        sealed(HOST, "丰台某物流有限公司"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        Dispute.consented().when(new AddParty(CASE, host())).refusedBy(WRONG_STAGE);
        Dispute.consented().when(new AddParty(CASE, bystander())).isDone();
        registered().when(new AddParty(CASE, worker())).refusedBy(PARTY_EXISTS);
        registered().when(new AddParty(CASE, named(HOST, Side.RESPONDENT, ""))).refusedBy(NAME_MISSING);
    }

    @Test
    void a_party_is_amended_and_its_numbers_are_checked_again() {
        registered()
                .when(new AmendParty(CASE, EMPLOYER, "丰台某餐饮公司", null, "91110106MA00000008", null, null))
                .leadsTo(new PartyAmended(
                        CASE,
                        EMPLOYER,
                        sealed(EMPLOYER, "丰台某餐饮公司"),
                        null,
                        "91110106MA00000008",
                        null,
                        null,
                        List.of("USCC_CHECK_DIGIT")));
        registered()
                .when(new AmendParty(CASE, STRANGER, "某某", null, null, null, null))
                .refusedBy(PARTY_UNKNOWN);
        registered()
                .when(new AmendParty(CASE, EMPLOYER, " ", null, null, null, null))
                .refusedBy(NAME_MISSING);
    }

    @Test
    void i15_the_parties_of_an_ended_case_stay_as_they_are() {
        Dispute.terminated().when(new AddParty(CASE, bystander())).refusedBy(CASE_ENDED);
        Dispute.effective()
                .when(new AmendParty(CASE, EMPLOYER, "改名公司", null, null, null, null))
                .refusedBy(CASE_ENDED);
    }
}
