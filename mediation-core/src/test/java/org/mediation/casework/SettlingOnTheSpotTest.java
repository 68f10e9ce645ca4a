package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.afterSession;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingEvent.GuidanceGiven;
import org.mediation.casework.SettlementCommand.SettleOnSpot;
import org.mediation.casework.SettlementEvent.*;

class SettlingOnTheSpotTest {
    private static final List<ClaimId> BOTH = List.of(WAGES, OVERTIME);

    private static SettleOnSpot settled(List<ClaimId> claims, long paidFen) {
        return new SettleOnSpot(CASE, claims, paidFen, "当场付清", true, "hash-of-receipt");
    }

    private static SettledOnSpot recorded(List<ClaimId> claims, long paidFen) {
        return new SettledOnSpot(CASE, claims, paidFen, sealed("当场付清"), "hash-of-receipt", SettlementForm.ON_SPOT);
    }

    @Test
    void a_settlement_performed_on_the_spot_is_a_success() {
        afterSession()
                .when(settled(BOTH, 900_000))
                .leadsTo(
                        recorded(BOTH, 900_000),
                        new MediationSucceeded(CASE, Outcome.ORAL_SETTLED_ON_SPOT, BOTH, 900_000));
    }

    @Test
    void i16_what_it_leaves_open_is_named_and_the_parties_are_told_where_to_go_with_it() {
        afterSession()
                .when(settled(List.of(WAGES), 900_000))
                .leadsTo(
                        recorded(List.of(WAGES), 900_000),
                        new MediationPartiallySucceeded(CASE, List.of(WAGES), List.of(OVERTIME), 900_000),
                        new GuidanceGiven(
                                CASE,
                                List.of(Remedy.ARBITRATION, Remedy.LEGAL_AID, Remedy.LABOUR_INSPECTION),
                                DEADLINES.due("T-LIM", TODAY).due()));
    }

    @Test
    void i11_it_needs_signed_minutes_and_proof_of_performance() {
        afterSession()
                .when(new SettleOnSpot(CASE, BOTH, 1, "当场付清", false, "hash-of-receipt"))
                .refusedBy(ON_SPOT_PROOF);
        afterSession().when(new SettleOnSpot(CASE, BOTH, 1, "当场付清", true, " ")).refusedBy(ON_SPOT_PROOF);
        Dispute.disclosed().when(settled(BOTH, 1)).refusedBy(SESSION_MISSING);
    }

    @Test
    void it_settles_claims_of_the_case_each_once_for_a_sum_that_is_not_negative() {
        afterSession().when(settled(List.of(), 1)).refusedBy(PROPOSAL_EMPTY);
        afterSession().when(settled(List.of(UNKNOWN_CLAIM), 1)).refusedBy(CLAIM_UNKNOWN);
        afterSession().when(settled(List.of(WAGES, WAGES), 1)).refusedBy(CLAIM_SETTLED);
        afterSession().when(settled(BOTH, -1)).refusedBy(AMOUNT_NOT_POSITIVE);
        afterSession().when(settled(BOTH, Long.MAX_VALUE)).refusedBy(AMOUNT_TOO_HIGH);
        afterSession().when(settled(BOTH, 0)).isDone();
    }

    @Test
    void an_open_incident_is_dealt_with_first() {
        afterSession().after(EndingTest.INCIDENT).when(settled(BOTH, 900_000)).refusedBy(INCIDENT_OPEN);
    }

    @Test
    void i16_nothing_is_settled_twice() {
        afterSession()
                .after(settled(BOTH, 900_000))
                .when(settled(BOTH, 900_000))
                .refusedBy(CASE_ENDED);
        afterSession()
                .after(settled(List.of(WAGES), 1))
                .when(settled(List.of(OVERTIME), 1))
                .refusedBy(CASE_ENDED);
    }

    @Test
    void there_is_no_agreement_to_confirm_or_perform() {
        afterSession()
                .after(settled(BOTH, 900_000))
                .when(Steps.noConfirmation())
                .refusedBy(WRONG_STAGE);
        afterSession()
                .after(settled(BOTH, 900_000))
                .when(Steps.pay(Steps.PAYMENT, 1))
                .refusedBy(CASE_ENDED);
        afterSession().after(settled(BOTH, 900_000)).when(Steps.visit()).isDone();
    }
}
