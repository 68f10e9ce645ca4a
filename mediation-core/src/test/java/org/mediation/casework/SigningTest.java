package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.effective;
import static org.mediation.casework.Dispute.signed;
import static org.mediation.casework.Dispute.signing;
import static org.mediation.casework.Steps.AGREEMENT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SettlementCommand.*;
import org.mediation.casework.SettlementEvent.*;
import org.mediation.kernel.MemberDue;

class SigningTest {
    private static final DueDate DUE = DEADLINES.due("T-SIGN", TODAY);

    private static AgreementSigned signature(PartyId party, SigningStanding standing) {
        return new AgreementSigned(CASE, AGREEMENT, party, false, "scan-of-signature", standing);
    }

    @Test
    void each_party_signs_once_with_its_own_hand() {
        signing().when(Steps.sign(WORKER)).leadsTo(signature(WORKER, SigningStanding.OPEN));
        signing()
                .after(Steps.sign(WORKER))
                .when(Steps.sign(EMPLOYER))
                .leadsTo(signature(EMPLOYER, SigningStanding.SIGNED));
        signing().after(Steps.sign(WORKER)).when(Steps.sign(WORKER)).refusedBy(ALREADY_SIGNED);
        signing().when(new SignAgreement(CASE, WORKER, false, "")).refusedBy(PROOF_MISSING);
        signing().when(Steps.sign(STRANGER)).refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void a_third_party_neither_signs_nor_declines() {
        signing()
                .after(new PartyCommand.AddParty(CASE, bystander()))
                .when(Steps.sign(BYSTANDER))
                .refusedBy(PARTY_UNKNOWN);
        signing()
                .after(new PartyCommand.AddParty(CASE, bystander()))
                .when(new DeclineSignature(CASE, BYSTANDER, "不同意"))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void i13_what_fell_due_before_it_was_signed_is_not_signed() {
        signing()
                .at(BeijingTime.endOf(TODAY.plusDays(7)))
                .when(Steps.sign(WORKER))
                .refusedBy(OBLIGATION_BEFORE_SIGNING);
    }

    @Test
    void a_party_that_declines_brings_everybody_back_to_the_table() {
        signing()
                .after(Steps.sign(WORKER))
                .when(new DeclineSignature(CASE, EMPLOYER, "金额有误"))
                .leadsTo(new SignatureDeclined(CASE, AGREEMENT, EMPLOYER, sealed("金额有误"), SigningStanding.DECLINED));
        signing()
                .after(Steps.sign(WORKER))
                .when(new DeclineSignature(CASE, WORKER, null))
                .refusedBy(ALREADY_SIGNED);
    }

    @Test
    void i12_a_new_version_is_signed_again_by_all() {
        ProposalId second = new ProposalId(new UUID(71, 2));
        signing()
                .after(Steps.sign(WORKER), new DeclineSignature(CASE, EMPLOYER, null))
                .after(Steps.propose(second, List.of(WAGES, OVERTIME), List.of()))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(EMPLOYER))
                .when(Steps.countersign(LIN))
                .refusedBy(SIGNATURES_MISSING);
    }

    @Test
    void i22_the_parties_are_reminded_once_and_the_time_to_sign_lapses_once_when_it_has_passed() {
        signing().when(new RemindSigning(CASE)).leadsTo(new SigningReminded(CASE));
        signing().after(new RemindSigning(CASE)).when(new RemindSigning(CASE)).changesNothing();
        signing().at(DUE.dueAt()).when(new LapseSigning(CASE)).leadsTo(new SigningLapsed(CASE, AGREEMENT));
        signing().at(DUE.dueAt().minusSeconds(1)).when(new LapseSigning(CASE)).refusedBy(DEADLINE_NOT_REACHED);
        signing()
                .at(DUE.dueAt())
                .after(new LapseSigning(CASE))
                .when(new LapseSigning(CASE))
                .refusedBy(WRONG_STAGE);
        signed().at(DUE.dueAt()).when(new LapseSigning(CASE)).refusedBy(ALREADY_SIGNED);
        effective().at(DUE.dueAt()).when(new LapseSigning(CASE)).refusedBy(AGREEMENT_IMMUTABLE);
    }

    @Test
    void i11_the_mediator_signs_after_the_parties() {
        signed().when(Steps.countersign(LIN)).leadsTo(new AgreementCountersigned(CASE, AGREEMENT, LIN));
        signing().after(Steps.sign(WORKER)).when(Steps.countersign(LIN)).refusedBy(SIGNATURES_MISSING);
        signed().when(Steps.countersign(GUO)).refusedBy(MEDIATOR_NOT_ON_PANEL);
        signed().after(Steps.countersign(LIN)).when(Steps.countersign(LIN)).refusedBy(ALREADY_SIGNED);
    }

    @Test
    void i11_the_seal_comes_last_and_puts_the_agreement_in_force() {
        signing().when(Steps.seal()).refusedBy(SIGNATURES_MISSING);
        signed().when(Steps.seal()).refusedBy(SIGNATURES_MISSING);
        signed().after(Steps.countersign(LIN))
                .when(new SealAgreement(CASE, " "))
                .refusedBy(PROOF_MISSING);
        signed().after(Steps.countersign(LIN))
                .when(Steps.seal())
                .leadsTo(
                        new AgreementSealed(CASE, AGREEMENT, "scan-of-seal", HEAD),
                        new AgreementTookEffect(
                                CASE,
                                AGREEMENT,
                                MONDAY.toInstant(),
                                List.of(due(Steps.payment(1)), due(Steps.certificate())),
                                DEADLINES.due("T-JC-APPLY", TODAY),
                                DEADLINES.due("T-AR-APPLY", TODAY)),
                        new MediationSucceeded(CASE, Outcome.SUCCESS, List.of(WAGES, OVERTIME), 1_000_000));
    }

    private static MemberDue due(Obligation obligation) {
        return new MemberDue(
                obligation.obligationId().toString(),
                DEADLINES.before("T-PERF-REMIND", obligation.dueOn()).dayBegins(),
                BeijingTime.endOf(obligation.dueOn()));
    }

    @Test
    void i16_an_agreement_on_a_part_names_what_remains_and_the_parties_are_told_where_to_go_with_it() {
        Dispute.afterSession()
                .after(Steps.propose(List.of(WAGES), List.of()))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER), Steps.countersign(LIN))
                .when(Steps.seal())
                .leadsTo(
                        new AgreementSealed(CASE, AGREEMENT, "scan-of-seal", HEAD),
                        new AgreementTookEffect(
                                CASE,
                                AGREEMENT,
                                MONDAY.toInstant(),
                                List.of(),
                                DEADLINES.due("T-JC-APPLY", TODAY),
                                DEADLINES.due("T-AR-APPLY", TODAY)),
                        new MediationPartiallySucceeded(CASE, List.of(WAGES), List.of(OVERTIME), 0),
                        new ClosingEvent.GuidanceGiven(
                                CASE,
                                List.of(Remedy.ARBITRATION, Remedy.LEGAL_AID, Remedy.LABOUR_INSPECTION),
                                DEADLINES.due("T-LIM", TODAY).due()));
    }

    @Test
    void i07_the_hand_of_a_mediator_who_had_to_leave_does_not_carry_the_agreement() {
        signed().after(Steps.countersign(LIN), new PanelCommand.ReplaceMediator(CASE, LIN, GUO, true, "隐瞒回避情形"))
                .after(Steps.disclose(GUO))
                .when(Steps.seal())
                .refusedBy(SIGNATURES_MISSING);
        signed().after(Steps.countersign(LIN), new PanelCommand.ReplaceMediator(CASE, LIN, GUO, true, "隐瞒回避情形"))
                .after(Steps.disclose(GUO))
                .when(Steps.countersign(GUO))
                .leadsTo(new AgreementCountersigned(CASE, AGREEMENT, GUO));
    }

    @Test
    void an_open_incident_is_dealt_with_before_the_seal() {
        signed().after(Steps.countersign(LIN), EndingTest.INCIDENT)
                .when(Steps.seal())
                .refusedBy(INCIDENT_OPEN);
    }

    @Test
    void i12_an_agreement_in_force_is_immutable() {
        effective().when(Steps.sign(WORKER)).refusedBy(AGREEMENT_IMMUTABLE);
        effective().when(new DeclineSignature(CASE, WORKER, null)).refusedBy(AGREEMENT_IMMUTABLE);
        effective().when(Steps.countersign(LIN)).refusedBy(AGREEMENT_IMMUTABLE);
        effective().when(Steps.seal()).refusedBy(AGREEMENT_IMMUTABLE);
        effective().when(Steps.lawful()).refusedBy(CASE_ENDED);
        effective().when(Steps.propose()).refusedBy(CASE_ENDED);
        Dispute.closed().when(Steps.sign(WORKER)).refusedBy(AGREEMENT_IMMUTABLE);
        Dispute.terminated().when(Steps.sign(WORKER)).refusedBy(CASE_ENDED);
    }
}
