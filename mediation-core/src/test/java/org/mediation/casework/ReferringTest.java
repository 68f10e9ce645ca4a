package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.acknowledged;
import static org.mediation.casework.Dispute.referred;
import static org.mediation.casework.ReferralKind.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.ConsentEvent.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.casework.PartyCommand.AddParty;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.ReferralEvent.*;

/** A dispute that a court or a commission hands over, until it is taken or goes back. */
class ReferringTest {
    private static final DeclineReferral DECLINE = new DeclineReferral(CASE, "超出调解范围");
    private static final RecallReferral RECALL = new RecallReferral(CASE, "另行委派");
    private static final CallReferralUnanswered UNANSWERED = new CallReferralUnanswered(CASE);

    private static ReceiveReferral delegated(
            String body, @Nullable CourtProcedure procedure, @Nullable ArbitrationStatus status) {
        return Steps.refer(COURT_DELEGATED, body, procedure, status, null, false);
    }

    @Test
    void a_court_hands_over_with_its_number_and_the_time_to_answer_and_no_period_runs_yet() {
        List<Object> events =
                Dispute.unheard().when(Steps.refer(COURT_DELEGATED)).events();
        assertThat(events)
                .first()
                .isEqualTo(new CaseRegistered(
                        CASE,
                        "京工调〔2026〕110106第000001号",
                        FENGTAI_COURT + "/" + Steps.REFERENCE,
                        Channel.COURT_DELEGATION,
                        false,
                        false,
                        DisputeKind.INDIVIDUAL,
                        RECEIVED,
                        "110106",
                        null,
                        CENTRE,
                        "UnionCourtLinkage",
                        "法院移交",
                        null,
                        sealed("拖欠三个月工资"),
                        DEADLINES.due("T-CRT-ACK", TODAY),
                        null,
                        null));
        assertThat(events)
                .last()
                .isEqualTo(new ReferralReceived(
                        CASE,
                        COURT_DELEGATED,
                        FENGTAI_COURT,
                        Steps.REFERENCE,
                        null,
                        TODAY.minusDays(3),
                        ArbitrationStatus.ARB_REFUSED,
                        false,
                        false,
                        DEADLINES.due("T-CRT-ACK", TODAY),
                        null));
    }

    @Test
    void what_each_body_has_to_state_is_stated_and_nothing_else() {
        refuses(delegated(FENGTAI_INSTITUTE, null, ArbitrationStatus.NOT_YET), BODY_UNKNOWN);
        refuses(delegated("COURT-999999", null, ArbitrationStatus.NOT_YET), BODY_UNKNOWN);
        refuses(delegated(FENGTAI_COURT, null, null), ARBITRATION_STATUS);
        refuses(delegated(FENGTAI_COURT, CourtProcedure.ORDINARY, ArbitrationStatus.NOT_YET), PROCEDURE_MISSING);
        refuses(
                Steps.refer(COURT_ENTRUSTED, FENGTAI_COURT, null, ArbitrationStatus.NOT_YET, null, false),
                PROCEDURE_MISSING);
        refuses(
                Steps.refer(ARBITRATION_SUGGESTED, FENGTAI_INSTITUTE, null, ArbitrationStatus.NOT_YET, null, false),
                ARBITRATION_STATUS);
        refuses(delegated(FENGTAI_COURT, null, ArbitrationStatus.AWARD_RECEIVED), AWARD_DAY_MISSING);
        refuses(
                Steps.refer(COURT_DELEGATED, FENGTAI_COURT, null, ArbitrationStatus.NOT_YET, TODAY, false),
                AWARD_DAY_MISSING);
        refuses(
                Steps.refer(
                        COURT_DELEGATED,
                        FENGTAI_COURT,
                        null,
                        ArbitrationStatus.AWARD_RECEIVED,
                        TODAY.plusDays(1),
                        false),
                DAY_AHEAD);
        ReceiveReferral usual = Steps.refer(COURT_DELEGATED);
        refuses(numbered(usual, " "), NUMBER_MISSING);
        refuses(numbered(usual, "号".repeat(101)), NUMBER_MISSING);
    }

    private static void refuses(ReceiveReferral referral, CaseRule rule) {
        Dispute.unheard().when(referral).refusedBy(rule);
    }

    private static ReceiveReferral numbered(ReceiveReferral usual, String number) {
        return new ReceiveReferral(
                usual.caseId(),
                usual.kind(),
                usual.body(),
                number,
                usual.procedure(),
                usual.bodyReceivedOn(),
                usual.arbitrationStatus(),
                usual.awardServedOn(),
                usual.consentRecorded(),
                usual.disputeKind(),
                usual.receivedAt(),
                usual.districtCode(),
                usual.organisation(),
                usual.parties(),
                usual.claims(),
                usual.narrative());
    }

    @Test
    void i21_the_days_for_suit_run_from_the_award_and_mediation_does_not_stop_them() {
        ReceiveReferral afterAward = Steps.refer(
                COURT_DELEGATED, FENGTAI_COURT, null, ArbitrationStatus.AWARD_RECEIVED, TODAY.minusDays(5), false);
        ReferralReceived received =
                (ReferralReceived) last(Dispute.unheard().when(afterAward).events());
        assertThat(received.suitDue()).isEqualTo(DEADLINES.due("T-SUE", TODAY.minusDays(5)));
        assertThat(received.bodyReceivedOn()).isEqualTo(TODAY.minusDays(3));
        ReferralAcknowledged acknowledged = (ReferralAcknowledged)
                last(referred(afterAward).when(Steps.acknowledge()).events());
        assertThat(acknowledged.mediationDue()).isEqualTo(DEADLINES.due("T-CRT-DEL", TODAY));
    }

    private static Object last(List<Object> events) {
        return events.get(events.size() - 1);
    }

    @Test
    void with_the_receipt_the_period_of_its_kind_begins() {
        period(Steps.refer(COURT_DELEGATED), "T-CRT-DEL");
        period(Steps.refer(COURT_ENTRUSTED), "T-CRT-ENT-O");
        period(
                Steps.refer(
                        COURT_ENTRUSTED,
                        FENGTAI_COURT,
                        CourtProcedure.SIMPLIFIED,
                        ArbitrationStatus.NOT_YET,
                        null,
                        false),
                "T-CRT-ENT-S");
        period(Steps.refer(ARBITRATION_ENTRUSTED), "T-ARB-ENT");
        assertThat(last(referred(ARBITRATION_SUGGESTED)
                        .at(MONDAY.plusDays(2).toInstant())
                        .when(Steps.acknowledge())
                        .events()))
                .isEqualTo(new ReferralAcknowledged(CASE, DEADLINES.due("T-MED", TODAY)));
    }

    private static void period(ReceiveReferral referral, String rule) {
        assertThat(last(referred(referral)
                        .at(MONDAY.plusDays(2).toInstant())
                        .when(Steps.acknowledge())
                        .events()))
                .isEqualTo(new ReferralAcknowledged(CASE, DEADLINES.due(rule, TODAY.plusDays(2))));
    }

    @Test
    void each_kind_is_prolonged_by_both_parties_and_no_longer_than_its_own_cap() {
        longest(COURT_DELEGATED, 30);
        longest(COURT_ENTRUSTED, 15);
        longest(ARBITRATION_SUGGESTED, 15);
        longest(ARBITRATION_ENTRUSTED, 15);
    }

    private static void longest(ReferralKind kind, int days) {
        acknowledged(kind)
                .when(new ConsentCommand.ExtendMediation(CASE, days, true, true, "双方书面同意"))
                .isDone();
        acknowledged(kind)
                .when(new ConsentCommand.ExtendMediation(CASE, days + 1, true, true, "双方书面同意"))
                .refusedBy(EXTENSION_TOO_LONG);
    }

    @Test
    void i01_where_the_body_recorded_no_consent_both_sides_are_asked() {
        acknowledged(COURT_DELEGATED)
                .when(Steps.inquire())
                .leadsTo(
                        new AcceptanceNoticeIssued(CASE, DEADLINES.due("T-CRT-DEL", TODAY)),
                        new ConsentInquired(CASE, List.of(WORKER, EMPLOYER), DEADLINES.due("T-CONSENT", TODAY)));
    }

    @Test
    void consent_that_the_body_recorded_is_not_asked_again() {
        Dispute recorded = referred(Steps.refer(COURT_DELEGATED, true));
        assertThat(recorded.when(Steps.acknowledge()).events())
                .filteredOn(ConsentGiven.class::isInstance)
                .containsExactly(
                        new ConsentGiven(
                                CASE,
                                WORKER,
                                ContactChannel.OUTSIDE_BODY,
                                sealed(Steps.REFERENCE),
                                false,
                                ConsentStanding.OPEN,
                                null),
                        new ConsentGiven(
                                CASE,
                                EMPLOYER,
                                ContactChannel.OUTSIDE_BODY,
                                sealed(Steps.REFERENCE),
                                false,
                                ConsentStanding.AGREED,
                                DEADLINES.due("T-CHOOSE", TODAY)));
        referred(Steps.refer(COURT_DELEGATED, true))
                .after(Steps.acknowledge())
                .when(Steps.designate(LIN))
                .isDone();
        referred(Steps.refer(COURT_DELEGATED, true))
                .after(Steps.acknowledge())
                .when(Steps.inquire())
                .refusedBy(WRONG_STAGE);
    }

    @Test
    void i01_nobody_joins_a_side_after_the_body_recorded_the_consent_of_the_others() {
        NewParty another = named(STRANGER, Side.RESPONDENT, "另一公司");
        referred(COURT_DELEGATED).when(new AddParty(CASE, another)).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED).when(new AddParty(CASE, bystander())).isDone();
    }

    @Test
    void a_referred_dispute_does_not_go_through_the_desk() {
        referred(COURT_DELEGATED).when(Steps.completed()).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED).when(new RequestSupplement(CASE, "身份证明")).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED).when(new AnswerInquiry(CASE, "答复")).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED)
                .when(new TransferCase(CASE, ReferralTarget.COURT, "移送"))
                .refusedBy(WRONG_STAGE);
        Dispute.registered().when(Steps.acknowledge()).refusedBy(NOT_REFERRED);
        Dispute.registered().when(DECLINE).refusedBy(NOT_REFERRED);
        Dispute.registered().when(new ReportResult(CASE)).refusedBy(NOT_REFERRED);
    }

    @Test
    void what_the_organisation_does_not_take_goes_back() {
        referred(COURT_DELEGATED)
                .when(DECLINE)
                .leadsTo(new ReferralDeclined(CASE, sealed("超出调解范围")), new CaseClosed(CASE, Outcome.REJECTED, 0, null));
        referred(COURT_DELEGATED).when(new DeclineReferral(CASE, " ")).refusedBy(TEXT_MISSING);
        acknowledged(COURT_DELEGATED).when(DECLINE).refusedBy(WRONG_STAGE);
        acknowledged(COURT_DELEGATED).when(Steps.acknowledge()).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED).after(DECLINE).when(Steps.acknowledge()).refusedBy(CASE_ENDED);
        referred(COURT_DELEGATED).after(DECLINE).when(Steps.archive()).isDone();
    }

    @Test
    void what_nobody_answered_the_body_may_take_back() {
        referred(COURT_DELEGATED)
                .when(RECALL)
                .leadsTo(
                        new ReferralRecalled(CASE, sealed("另行委派")), new CaseClosed(CASE, Outcome.TRANSFERRED, 0, null));
        acknowledged(COURT_DELEGATED).when(RECALL).refusedBy(WRONG_STAGE);
        referred(COURT_DELEGATED).after(RECALL).when(Steps.acknowledge()).refusedBy(CASE_ENDED);
    }

    @Test
    void i22_that_nobody_answered_is_said_once_and_an_answer_is_still_taken() {
        var due = DEADLINES.due("T-CRT-ACK", TODAY).dueAt();
        referred(COURT_DELEGATED).at(due).when(UNANSWERED).leadsTo(new ReferralUnanswered(CASE));
        referred(COURT_DELEGATED).at(due.minusSeconds(1)).when(UNANSWERED).refusedBy(DEADLINE_NOT_REACHED);
        referred(COURT_DELEGATED).at(due).after(UNANSWERED).when(UNANSWERED).changesNothing();
        referred(COURT_DELEGATED)
                .at(due)
                .after(UNANSWERED)
                .when(Steps.acknowledge())
                .isDone();
        acknowledged(COURT_DELEGATED).at(due).when(UNANSWERED).refusedBy(WRONG_STAGE);
        referred(ARBITRATION_SUGGESTED)
                .at(DEADLINES.due("T-ARB-ACK", TODAY).dueAt())
                .when(UNANSWERED)
                .isDone();
    }
}
