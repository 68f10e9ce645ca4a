package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.registered;
import static org.mediation.casework.Dispute.underReview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.kernel.Role;

class ReviewingTest {
    private static final String THRESHOLDS = "2008-05-01";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void screening_restarts_the_limitation_of_every_claim_and_looks_at_persons_and_sums() {
        registered()
                .after(Steps.completed())
                .when(Steps.screened())
                .leadsTo(
                        assessed(interrupted(WAGES)),
                        assessed(interrupted(OVERTIME)),
                        new CaseScreened(CASE, false, false, false, 1, 1_500_000, THRESHOLDS));
        registered().when(Steps.screened()).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_period_that_had_run_out_stays_run_out_and_one_without_a_day_does_not_run() {
        var longAgo = LocalDate.of(2025, 5, 28);
        registered(
                        List.of(worker(), employer()),
                        List.of(
                                new NewClaim(WAGES, ClaimCategory.WAGES, null, null, null, longAgo, null),
                                new NewClaim(OVERTIME, ClaimCategory.OVERTIME, null, null, null, null, null)))
                .after(Steps.completed())
                .when(Steps.screened())
                .leadsTo(
                        assessed(Limitation.lapsed(
                                WAGES, longAgo, DEADLINES.due("T-LIM", longAgo).due())),
                        assessed(Limitation.notRunning(OVERTIME, LimitationBasis.NOT_KNOWN)),
                        new CaseScreened(CASE, false, false, false, 1, 0, THRESHOLDS));
    }

    private static Limitation interrupted(ClaimId claim) {
        return Limitation.running(claim, TODAY, LimitationBasis.APPLICATION, "T-LIM-RESTART", DEADLINES);
    }

    private static LimitationAssessed assessed(Limitation limitation) {
        return new LimitationAssessed(
                CASE, limitation, DEADLINES.limits().get("T-LIM").ruleVersion());
    }

    @Test
    void ten_workers_are_a_collective_and_a_million_yuan_a_major_dispute() {
        registered(crowd(10), List.of(claim(WAGES, ClaimCategory.WAGES, 99_999_999L)))
                .after(Steps.completed())
                .when(Steps.screened())
                .leadsTo(
                        assessed(interrupted(WAGES)),
                        new CaseScreened(CASE, true, false, true, 10, 99_999_999, THRESHOLDS));
        registered(crowd(9), List.of(claim(WAGES, ClaimCategory.WAGES, 100_000_000L)))
                .after(Steps.completed())
                .when(Steps.screened())
                .leadsTo(
                        assessed(interrupted(WAGES)),
                        new CaseScreened(CASE, false, true, true, 9, 100_000_000, THRESHOLDS));
    }

    static List<NewParty> crowd(int workers) {
        List<NewParty> parties = new ArrayList<>(List.of(employer()));
        for (int each = 0; each < workers; each++) {
            parties.add(named(new PartyId(new UUID(31, each)), Side.APPLICANT, "职工" + each));
        }
        return parties;
    }

    @Test
    void a_case_that_meets_every_condition_is_accepted() {
        underReview().when(Steps.accept()).leadsTo(new CaseAccepted(CASE, HEAD, acceptanceVersion()));
    }

    @Test
    void a_case_that_fails_one_condition_is_not_accepted() {
        underReview().when(new AcceptCase(CASE, false, true, true, true)).refusedBy(ACCEPTANCE_CONDITIONS);
        underReview().when(new AcceptCase(CASE, true, false, true, true)).refusedBy(ACCEPTANCE_CONDITIONS);
        underReview().when(new AcceptCase(CASE, true, true, false, true)).refusedBy(ACCEPTANCE_CONDITIONS);
        underReview().when(new AcceptCase(CASE, true, true, true, false)).refusedBy(ACCEPTANCE_CONDITIONS);
    }

    @Test
    void nobody_decides_before_the_screening() {
        registered().after(Steps.completed()).when(Steps.accept()).refusedBy(WRONG_STAGE);
        registered()
                .after(Steps.completed())
                .when(rejected(List.of(Remedy.SUIT)))
                .refusedBy(WRONG_STAGE);
    }

    @Test
    void above_the_limit_another_than_the_registrar_accepts() {
        var large = List.of(claim(WAGES, ClaimCategory.WAGES, 5_000_000L));
        Dispute mine = registered(List.of(worker(), employer()), large).after(Steps.completed(), Steps.screened());
        mine.by(CLERK, Role.MEDIATION_ORG_HEAD).when(Steps.accept()).refusedBy(FOUR_EYES);
        registered(List.of(worker(), employer()), large)
                .after(Steps.completed(), Steps.screened())
                .by(HEAD)
                .when(Steps.accept())
                .leadsTo(new CaseAccepted(CASE, HEAD, acceptanceVersion()));
        registered(crowd(3), claims())
                .after(Steps.completed(), Steps.screened())
                .by(CLERK)
                .when(Steps.accept())
                .refusedBy(FOUR_EYES);
        underReview().by(CLERK).when(Steps.accept()).leadsTo(new CaseAccepted(CASE, CLERK, acceptanceVersion()));
    }

    @Test
    void a_sum_raised_after_the_screening_is_screened_before_the_case_is_accepted() {
        underReview()
                .after(new AmendClaim(CASE, WAGES, ClaimCategory.WAGES, 100_000_000L, MARCH))
                .when(Steps.accept())
                .leadsTo(
                        assessed(interrupted(WAGES)),
                        assessed(interrupted(OVERTIME)),
                        new CaseScreened(CASE, false, true, true, 1, 100_300_000, THRESHOLDS),
                        new CaseAccepted(CASE, HEAD, acceptanceVersion()));
    }

    @Test
    void a_rejection_names_its_reason_and_the_other_remedies() {
        underReview()
                .when(rejected(List.of(Remedy.LABOUR_INSPECTION)))
                .leadsTo(
                        new CaseRejected(
                                CASE,
                                RejectionReason.OUT_OF_SCOPE,
                                List.of(Remedy.LABOUR_INSPECTION),
                                null,
                                HEAD,
                                acceptanceVersion()),
                        closedAs(Outcome.REJECTED));
        underReview().when(rejected(List.of())).refusedBy(REMEDIES_MISSING);
    }

    @Test
    void i15_a_rejected_case_is_archived_and_nothing_else() {
        Dispute rejected = underReview().after(rejected(List.of(Remedy.SUIT)));
        rejected.when(Steps.accept()).refusedBy(CASE_ENDED);
        underReview()
                .after(rejected(List.of(Remedy.SUIT)))
                .when(Steps.archive())
                .isDone();
    }

    private static RejectCase rejected(List<Remedy> remedies) {
        return new RejectCase(CASE, RejectionReason.OUT_OF_SCOPE, remedies, null);
    }

    private static String acceptanceVersion() {
        return DEADLINES.limits().get("T-ACC").ruleVersion();
    }

    @Test
    void an_undecided_application_is_escalated_when_its_date_has_passed_and_once() {
        var due = DEADLINES.due("T-ACC", TODAY).dueAt();
        underReview().at(due).when(new EscalateAcceptance(CASE)).leadsTo(new AcceptanceOverdue(CASE));
        underReview().at(due.minusSeconds(1)).when(new EscalateAcceptance(CASE)).refusedBy(DEADLINE_NOT_REACHED);
        underReview()
                .at(due)
                .after(new EscalateAcceptance(CASE))
                .when(new EscalateAcceptance(CASE))
                .changesNothing();
        Dispute.accepted().at(due).when(new EscalateAcceptance(CASE)).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_question_is_answered_and_closed_at_intake() {
        registered()
                .when(new AnswerInquiry(CASE, "加班费按小时工资的百分之一百五十计算"))
                .leadsTo(new InquiryAnswered(CASE, sealed("加班费按小时工资的百分之一百五十计算")), closedAs(Outcome.ANSWERED));
        Dispute.accepted().when(new AnswerInquiry(CASE, "答复")).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_matter_for_others_is_handed_on_and_closed() {
        underReview()
                .when(new TransferCase(CASE, ReferralTarget.SOCIAL_INSURANCE_OFFICE, "社保补缴"))
                .leadsTo(
                        new CaseTransferred(CASE, ReferralTarget.SOCIAL_INSURANCE_OFFICE, sealed("社保补缴")),
                        closedAs(Outcome.TRANSFERRED));
    }

    @Test
    void i15_an_answered_or_transferred_case_takes_nothing_more() {
        Dispute answered = registered().after(new AnswerInquiry(CASE, "答复"));
        answered.when(Steps.completed()).refusedBy(CASE_ENDED);
        registered().after(new AnswerInquiry(CASE, "答复")).when(Steps.archive()).refusedBy(CASE_ENDED);
        registered()
                .after(new TransferCase(CASE, ReferralTarget.COURT, "已立案"))
                .when(Steps.withdraw())
                .refusedBy(CASE_ENDED);
    }

    private static CaseClosed closedAs(Outcome outcome) {
        return new CaseClosed(CASE, outcome, 0, null);
    }
}
