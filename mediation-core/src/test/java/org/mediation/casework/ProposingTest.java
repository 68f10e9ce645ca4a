package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.afterSession;
import static org.mediation.casework.Dispute.proposed;
import static org.mediation.casework.ProposalAnswer.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.SettlementEvent.*;

class ProposingTest {
    private static final List<ClaimId> BOTH = List.of(WAGES, OVERTIME);

    private static ProposalAnswered answered(PartyId party, ProposalAnswer answer, ProposalStanding standing) {
        return new ProposalAnswered(CASE, Steps.PROPOSAL, party, answer, null, false, standing, SettlementForm.WRITTEN);
    }

    private static Obligation obligation(
            PartyId debtor, PartyId creditor, ObligationKind kind, @Nullable Long amountFen, LocalDate dueOn) {
        return new Obligation(Steps.PAY_WAGES, debtor, creditor, kind, amountFen, dueOn, null);
    }

    @Test
    void a_proposal_names_its_claims_and_obligations_and_asks_both_sides() {
        afterSession()
                .when(Steps.propose())
                .leadsTo(new ProposalMade(
                        CASE,
                        Steps.PROPOSAL,
                        1,
                        sealed("一次性支付工资"),
                        BOTH,
                        List.of(Steps.payment(1_000_000), Steps.certificate()),
                        List.of(WORKER, EMPLOYER)));
    }

    @Test
    void i01_no_proposal_before_the_parties_have_met() {
        Dispute.disclosed().when(Steps.propose()).refusedBy(SESSION_MISSING);
    }

    @Test
    void one_proposal_lies_on_the_table_at_a_time_and_none_comes_twice() {
        proposed()
                .when(Steps.propose(new ProposalId(new UUID(71, 2)), BOTH, List.of()))
                .refusedBy(PROPOSAL_OPEN);
        proposed().after(Steps.answer(WORKER, REJECT)).when(Steps.propose()).refusedBy(PARTY_EXISTS);
    }

    @Test
    void i16_a_proposal_settles_open_claims_of_this_case_each_once() {
        afterSession().when(Steps.propose(List.of(), List.of())).refusedBy(PROPOSAL_EMPTY);
        afterSession().when(Steps.propose(List.of(UNKNOWN_CLAIM), List.of())).refusedBy(CLAIM_UNKNOWN);
        afterSession().when(Steps.propose(List.of(WAGES, WAGES), List.of())).refusedBy(CLAIM_SETTLED);
        Dispute.registered()
                .after(new IntakeCommand.WithdrawClaim(CASE, OVERTIME), Steps.completed(), Steps.screened())
                .after(Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER), Steps.designate(LIN))
                .after(Steps.disclose(LIN), Steps.schedule(), Steps.hold())
                .when(Steps.propose(BOTH, List.of()))
                .refusedBy(CLAIM_UNKNOWN);
    }

    @Test
    void i13_a_payment_has_payer_payee_amount_and_day() {
        refused(obligation(WORKER, WORKER, ObligationKind.PAY_WAGES, 1L, TODAY), OBLIGATION_INVALID);
        refused(obligation(EMPLOYER, WORKER, ObligationKind.PAY_WAGES, null, TODAY), OBLIGATION_INVALID);
        refused(obligation(EMPLOYER, WORKER, ObligationKind.APOLOGISE, 1L, TODAY), OBLIGATION_INVALID);
        refused(obligation(STRANGER, WORKER, ObligationKind.PAY_WAGES, 1L, TODAY), PARTY_UNKNOWN);
        refused(obligation(EMPLOYER, STRANGER, ObligationKind.PAY_WAGES, 1L, TODAY), PARTY_UNKNOWN);
        refused(obligation(EMPLOYER, WORKER, ObligationKind.PAY_WAGES, 0L, TODAY), AMOUNT_NOT_POSITIVE);
        refused(obligation(EMPLOYER, WORKER, ObligationKind.PAY_WAGES, -1L, TODAY), AMOUNT_NOT_POSITIVE);
        refused(obligation(EMPLOYER, WORKER, ObligationKind.PAY_WAGES, Long.MAX_VALUE, TODAY), AMOUNT_TOO_HIGH);
        refused(
                obligation(EMPLOYER, WORKER, ObligationKind.PAY_WAGES, 1L, TODAY.minusDays(1)),
                OBLIGATION_BEFORE_SIGNING);
    }

    private static void refused(Obligation obligation, CaseRule rule) {
        afterSession().when(Steps.propose(BOTH, List.of(obligation))).refusedBy(rule);
    }

    @Test
    void an_obligation_has_its_own_identifier_and_settles_a_claim_of_the_proposal() {
        afterSession()
                .when(Steps.propose(BOTH, List.of(Steps.payment(1), Steps.payment(2))))
                .refusedBy(OBLIGATION_INVALID);
        afterSession()
                .when(Steps.propose(List.of(OVERTIME), List.of(Steps.payment(1))))
                .refusedBy(OBLIGATION_INVALID);
    }

    @Test
    void every_party_answers_for_itself_and_the_last_acceptance_accepts() {
        proposed().when(Steps.answer(WORKER, ACCEPT)).leadsTo(answered(WORKER, ACCEPT, ProposalStanding.OPEN));
        proposed()
                .after(Steps.answer(WORKER, ACCEPT))
                .when(Steps.answer(EMPLOYER, ACCEPT))
                .leadsTo(answered(EMPLOYER, ACCEPT, ProposalStanding.ACCEPTED));
        proposed()
                .after(Steps.answer(WORKER, ACCEPT))
                .when(Steps.answer(WORKER, ACCEPT))
                .refusedBy(PROPOSAL_ANSWERED);
        proposed()
                .after(new PartyCommand.AddParty(CASE, bystander()))
                .when(Steps.answer(BYSTANDER, ACCEPT))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void a_rejection_or_a_counter_proposal_brings_the_parties_back_to_talking() {
        proposed()
                .when(Steps.answer(EMPLOYER, REJECT))
                .leadsTo(answered(EMPLOYER, REJECT, ProposalStanding.NOT_ACCEPTED));
        proposed()
                .when(new SettlementCommand.AnswerProposal(CASE, EMPLOYER, COUNTER, "分两期支付", false))
                .leadsTo(new ProposalAnswered(
                        CASE,
                        Steps.PROPOSAL,
                        EMPLOYER,
                        COUNTER,
                        sealed("分两期支付"),
                        false,
                        ProposalStanding.NOT_ACCEPTED,
                        SettlementForm.WRITTEN));
        proposed()
                .after(Steps.answer(EMPLOYER, REJECT))
                .when(Steps.answer(WORKER, ACCEPT))
                .refusedBy(PROPOSAL_MISSING);
    }

    @Test
    void the_next_proposal_is_the_next_version_and_starts_without_answers() {
        ProposalId second = new ProposalId(new UUID(71, 2));
        afterSession()
                .after(Steps.propose(), Steps.answer(WORKER, ACCEPT), Steps.answer(EMPLOYER, REJECT))
                .after(Steps.propose(second, BOTH, List.of()), Steps.answer(EMPLOYER, ACCEPT))
                .when(Steps.draft())
                .refusedBy(WRONG_STAGE);
        afterSession()
                .after(Steps.propose(), Steps.answer(EMPLOYER, REJECT))
                .when(Steps.propose(second, BOTH, List.of()))
                .leadsTo(new ProposalMade(
                        CASE, second, 2, sealed("一次性支付工资"), BOTH, List.of(), List.of(WORKER, EMPLOYER)));
    }
}
