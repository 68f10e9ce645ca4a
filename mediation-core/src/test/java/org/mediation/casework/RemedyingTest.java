package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.DefaultRemedy.*;
import static org.mediation.casework.Dispute.broken;
import static org.mediation.casework.Dispute.confirmed;
import static org.mediation.casework.Dispute.effective;
import static org.mediation.casework.Steps.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ArbitrationCommand.*;
import org.mediation.casework.PerformanceEvent.PerformanceClosed;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.RemedyEvent.*;

/** What a creditor does when urging did not help, and what the ledger says of it. */
class RemedyingTest {
    private static final LocalDate LATER = TODAY.plusDays(15);

    private static RecordRecovery recovered(ObligationId obligation, long amountFen) {
        return new RecordRecovery(CASE, obligation, amountFen, LATER, "bank-receipt");
    }

    private static Dispute nothingDone() {
        return effective()
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(PAY_WAGES))
                .after(Steps.givenUp(CERTIFICATE))
                .after(Steps.balance());
    }

    private static Dispute about(ClaimCategory category, ObligationKind kind) {
        return Dispute.registered(List.of(worker(), employer()), List.of(claim(WAGES, category, 1_000_000L)))
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER))
                .after(Steps.designate(LIN), Steps.disclose(LIN), Steps.schedule(), Steps.hold())
                .after(Steps.propose(
                        List.of(WAGES),
                        List.of(new Obligation(
                                PAY_WAGES, EMPLOYER, WORKER, kind, 1_000_000L, TODAY.plusDays(14), WAGES))))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal())
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(PAY_WAGES))
                .after(Steps.balance());
    }

    @Test
    void the_ledger_is_balanced_when_every_obligation_is_closed() {
        effective()
                .after(Steps.certificateIssued(), Steps.pay(PAYMENT, 1_000_000), Steps.verify(PAYMENT))
                .when(Steps.balance())
                .leadsTo(new LedgerBalanced(CASE, 1_000_000, 1_000_000, 0, 0, false));
        effective()
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.certificateIssued(), Steps.pay(PAYMENT, 400_000), Steps.verify(PAYMENT))
                .after(Steps.givenUp(PAY_WAGES))
                .when(Steps.balance())
                .leadsTo(new LedgerBalanced(CASE, 1_000_000, 400_000, 600_000, 0, true));
        effective().when(Steps.balance()).refusedBy(PERFORMANCE_OPEN);
        Dispute.signing().when(Steps.balance()).refusedBy(WRONG_STAGE);
        Dispute.performed().when(Steps.balance()).refusedBy(CASE_ENDED);
    }

    @Test
    void i22_a_second_reckoning_changes_nothing_and_cuts_no_way_off() {
        broken().when(Steps.balance()).changesNothing();
        broken().after(Steps.remedy(PAYMENT_ORDER)).when(Steps.balance()).refusedBy(REMEDY_CHOSEN);
        broken().after(Steps.remedy(ARBITRATION)).when(Steps.balance()).refusedBy(REMEDY_CHOSEN);
        broken().after(Steps.remedy(SUIT)).when(Steps.balance()).refusedBy(REMEDY_CHOSEN);
        broken(confirmed())
                .after(Steps.remedy(ENFORCEMENT))
                .when(Steps.balance())
                .refusedBy(REMEDY_CHOSEN);
    }

    @Test
    void a_way_is_chosen_after_the_reckoning_and_one_at_a_time() {
        broken().when(Steps.remedy(PAYMENT_ORDER)).leadsTo(new RemedyChosen(CASE, PAYMENT_ORDER, sealed("申请人的选择")));
        broken().after(Steps.remedy(PAYMENT_ORDER)).when(Steps.remedy(SUIT)).refusedBy(REMEDY_CHOSEN);
        effective().when(Steps.remedy(WRITE_OFF)).refusedBy(PERFORMANCE_OPEN);
        effective()
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.certificateIssued())
                .after(Steps.givenUp(PAY_WAGES))
                .when(Steps.remedy(PAYMENT_ORDER))
                .refusedBy(REMEDY_STEP);
        effective()
                .after(Steps.certificateIssued(), Steps.pay(PAYMENT, 1_000_000), Steps.verify(PAYMENT))
                .after(Steps.balance())
                .when(Steps.remedy(PAYMENT_ORDER))
                .refusedBy(NOTHING_LEFT);
    }

    @Test
    void the_creditor_may_give_up_and_the_ledger_closes_written_off() {
        broken().when(Steps.remedy(WRITE_OFF))
                .leadsTo(
                        new RemedyChosen(CASE, WRITE_OFF, sealed("申请人的选择")),
                        new OutstandingWrittenOff(CASE, 1_000_000));
        broken().when(Steps.closePerformance()).refusedBy(PERFORMANCE_OPEN);
        broken().after(Steps.remedy(WRITE_OFF))
                .when(Steps.balance())
                .leadsTo(new LedgerBalanced(CASE, 1_000_000, 0, 0, 1_000_000, false));
        broken().after(Steps.remedy(WRITE_OFF), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.PARTIAL, 1_000_000, 0, 0, 1_000_000));
        nothingDone()
                .after(Steps.remedy(WRITE_OFF), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.UNPERFORMED, 1_000_000, 0, 0, 1_000_000));
    }

    @Test
    void money_that_comes_in_later_counts_and_no_more_than_is_left() {
        broken().when(recovered(PAY_WAGES, 400_000))
                .leadsTo(new ObligationRecovered(
                        CASE, PAY_WAGES, 400_000, LATER, PerformanceCode.RECOVERED_OTHERWISE, "bank-receipt"));
        broken().when(recovered(PAY_WAGES, 1_000_001)).refusedBy(PAYMENT_TOO_HIGH);
        broken().after(recovered(PAY_WAGES, 400_000))
                .when(recovered(PAY_WAGES, 600_001))
                .refusedBy(PAYMENT_TOO_HIGH);
        broken().when(recovered(PAY_WAGES, 0)).refusedBy(AMOUNT_NOT_POSITIVE);
        broken().when(recovered(CERTIFICATE, 0)).refusedBy(OBLIGATION_NOT_LEFT);
        broken().when(new RecordRecovery(CASE, PAY_WAGES, 1, LATER.plusDays(1), "bank-receipt"))
                .refusedBy(PAYMENT_IN_FUTURE);
        broken().when(new RecordRecovery(CASE, PAY_WAGES, 1, LATER, " ")).refusedBy(PROOF_MISSING);
        effective().when(recovered(PAY_WAGES, 1)).refusedBy(PERFORMANCE_OPEN);
        broken().after(recovered(PAY_WAGES, 1_000_000))
                .when(recovered(PAY_WAGES, 1))
                .refusedBy(NOTHING_LEFT);
    }

    @Test
    void what_is_no_payment_is_done_later_as_a_whole() {
        nothingDone().when(recovered(CERTIFICATE, 1)).refusedBy(PAYMENT_UNKNOWN);
        nothingDone()
                .after(recovered(CERTIFICATE, 0), recovered(PAY_WAGES, 1_000_000))
                .after(Steps.remedy(WRITE_OFF), Steps.balance())
                .when(Steps.closePerformance())
                .leadsTo(new PerformanceClosed(CASE, PerformanceCode.RECOVERED_OTHERWISE, 1_000_000, 1_000_000, 0, 0));
    }

    @Test
    void a_debtor_who_pays_before_anybody_chose_does_not_leave_the_case_without_a_way_on() {
        broken().after(recovered(PAY_WAGES, 1_000_000))
                .when(Steps.remedy(WRITE_OFF))
                .leadsTo(new RemedyChosen(CASE, WRITE_OFF, sealed("申请人的选择")));
        broken().after(recovered(PAY_WAGES, 1_000_000)).when(Steps.remedy(SUIT)).refusedBy(NOTHING_LEFT);
    }

    @Test
    void i18_a_bare_agreement_opens_no_enforcement_and_a_title_makes_the_other_ways_needless() {
        broken().when(Steps.remedy(ENFORCEMENT)).refusedBy(TITLE_MISSING);
        broken(confirmed()).when(Steps.remedy(ENFORCEMENT)).isDone();
        broken(confirmed()).when(Steps.remedy(PAYMENT_ORDER)).refusedBy(TITLE_HELD);
        broken(confirmed()).when(Steps.remedy(ARBITRATION)).refusedBy(TITLE_HELD);
        broken(confirmed()).when(Steps.remedy(SUIT)).refusedBy(TITLE_HELD);
    }

    @Test
    void i18_an_award_on_what_the_agreement_left_open_is_no_title_over_the_agreement() {
        Dispute partly = Dispute.afterSession()
                .after(Steps.propose(List.of(WAGES), List.of(Steps.payment(1_000_000), Steps.certificate())))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal())
                .after(new PrepareArbitration(CASE, FENGTAI_INSTITUTE, false))
                .after(new SubmitArbitration(CASE, TODAY, "receipt"))
                .after(new AcceptArbitration(CASE, "仲裁一号", TODAY))
                .after(new RecordArbitralStatement(CASE, "仲裁调解书一号", TODAY));
        broken(partly).when(Steps.remedy(ENFORCEMENT)).refusedBy(TITLE_MISSING);
    }

    @Test
    void enforcement_is_asked_for_within_two_years() {
        var lastDay = Dispute.DEADLINES.due("T-EXEC", TODAY.plusDays(14)).dueAt();
        broken(confirmed())
                .at(lastDay.minusSeconds(1))
                .when(Steps.remedy(ENFORCEMENT))
                .isDone();
        broken(confirmed()).at(lastDay).when(Steps.remedy(ENFORCEMENT)).refusedBy(ENFORCEMENT_TOO_LATE);
    }

    @Test
    void a_title_that_came_later_gives_its_own_two_years() {
        LocalDate judged = TODAY.plusYears(2);
        Dispute judgedLate = broken().after(Steps.remedy(SUIT), new FileSuit(CASE, FENGTAI_COURT, "民初一号", LATER))
                .at(judged.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)))
                .after(new RecordCourtDecision(CASE, TitleKind.JUDGMENT, "判决一号", judged))
                .after(Steps.balance());
        judgedLate
                .at(judged.plusMonths(6).atTime(12, 0).toInstant(ZoneOffset.ofHours(8)))
                .when(Steps.remedy(ENFORCEMENT))
                .isDone();
    }

    @Test
    void an_order_is_for_wages_injury_costs_severance_and_compensation_that_an_employer_owes() {
        about(ClaimCategory.SEVERANCE, ObligationKind.PAY_SEVERANCE)
                .when(Steps.remedy(PAYMENT_ORDER))
                .isDone();
        about(ClaimCategory.CONTRACT, ObligationKind.PAY_OTHER)
                .when(Steps.remedy(PAYMENT_ORDER))
                .refusedBy(ORDER_NOT_ELIGIBLE);
    }

    @Test
    void suit_is_open_on_wages_alone_and_for_the_rest_after_arbitration_refused() {
        about(ClaimCategory.WAGES, ObligationKind.PAY_WAGES)
                .when(Steps.remedy(SUIT))
                .isDone();
        about(ClaimCategory.SEVERANCE, ObligationKind.PAY_SEVERANCE)
                .when(Steps.remedy(SUIT))
                .refusedBy(SUIT_NOT_OPEN);
        about(ClaimCategory.SEVERANCE, ObligationKind.PAY_SEVERANCE)
                .after(Steps.remedy(ARBITRATION), new PrepareArbitration(CASE, FENGTAI_INSTITUTE, false))
                .after(new SubmitArbitration(CASE, LATER, "receipt"))
                .after(new RefuseArbitration(CASE, LATER, "不予受理"))
                .after(new AbandonArbitration(CASE, "改为起诉"), Steps.balance())
                .when(Steps.remedy(SUIT))
                .isDone();
    }

    @Test
    void after_an_arbitration_that_nobody_went_on_with_another_way_is_chosen() {
        broken().after(Steps.remedy(ARBITRATION), new AbandonArbitration(CASE, "不再申请"))
                .when(Steps.balance())
                .leadsTo(new LedgerBalanced(CASE, 1_000_000, 0, 1_000_000, 0, true));
        broken().after(Steps.remedy(ARBITRATION), new AbandonArbitration(CASE, "不再申请"), Steps.balance())
                .when(Steps.remedy(PAYMENT_ORDER))
                .isDone();
    }
}
