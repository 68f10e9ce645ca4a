package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.*;
import static org.mediation.legalaid.FixedLawyers.*;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidClosingEvent.*;
import org.mediation.legalaid.AidHandlingCommand.*;

class ClosingAidTest {
    private static final DueDate FILE = DEADLINES.due("T-AID-CLOSE", TODAY);

    @Test
    void the_lawyer_hands_in_the_file_with_result_and_sum() {
        ended().when(file())
                .leadsTo(new AidFileSubmitted(AID, AidResult.WON, 2_000_000, true, told("裁决支持全部请求"), HASH, told("满意")));
        ended().by(OF_THE_CITY).when(file()).refusedBy(AidRule.NOT_YOUR_ASSIGNMENT);
        inHand().when(file()).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void i13_a_sum_recovered_is_a_whole_number_of_fen_and_not_negative() {
        ended().when(new SubmitAidFile(AID, AidResult.WON, -1, true, "报告", HASH, null))
                .refusedBy(AidRule.AID_AMOUNT_UNFIT);
        ended().when(new SubmitAidFile(AID, AidResult.LOST, 0, false, "报告", HASH, null))
                .leadsTo(new AidFileSubmitted(AID, AidResult.LOST, 0, false, told("报告"), HASH, null));
        ended().when(new SubmitAidFile(AID, AidResult.WON, 1, true, "报告", "", null))
                .refusedBy(AidRule.AID_PROOF_MISSING);
    }

    @Test
    void a_file_that_does_not_come_in_time_is_told_once() {
        ended().when(new EscalateAidFile(AID)).refusedBy(AidRule.AID_NOT_DUE);
        ended().at(FILE.dueAt()).when(new EscalateAidFile(AID)).leadsTo(new AidFileOverdue(AID));
        ended().at(FILE.dueAt())
                .after(new EscalateAidFile(AID))
                .when(new EscalateAidFile(AID))
                .changesNothing();
    }

    @Test
    void a_file_that_does_not_do_goes_back_with_its_own_time() {
        filed().when(new ReturnAidFile(AID, "缺裁决书")).leadsTo(new AidFileReturned(AID, told("缺裁决书"), FILE));
        filed().after(new ReturnAidFile(AID, "缺裁决书"))
                .when(new CheckAidQuality(AID, 90, "GENERAL"))
                .refusedBy(AidRule.AID_STEP);
    }

    @Test
    void quality_is_rated_and_the_subsidy_follows_from_the_scale_in_force() {
        filed().when(new CheckAidQuality(AID, 90, "GENERAL"))
                .leadsTo(
                        new AidQualityChecked(AID, 90, "GENERAL", REVIEWER),
                        new SubsidyCalculated(AID, AidKind.ARBITRATE, "GENERAL", 3, 180_000));
        lost().when(new CheckAidQuality(AID, 60, "GENERAL"))
                .leadsTo(
                        new AidQualityChecked(AID, 60, "GENERAL", REVIEWER),
                        new SubsidyCalculated(AID, AidKind.ARBITRATE, "GENERAL", 3, 150_000));
    }

    @Test
    void what_the_centre_has_not_set_is_not_paid() {
        filed().when(new CheckAidQuality(AID, 101, "GENERAL")).refusedBy(AidRule.QUALITY_SCORE_UNFIT);
        filed().when(new CheckAidQuality(AID, 90, "IMPOSSIBLE")).refusedBy(AidRule.DIFFICULTY_UNKNOWN);
        filed().when(new CheckAidQuality(AID, 90, "COMPLEX")).refusedBy(AidRule.SUBSIDY_SCALE_MISSING);
    }

    @Test
    void i37_no_lawyer_of_the_matter_checks_approves_or_pays_not_even_one_who_was_replaced() {
        filed().by(ZHAO).when(new CheckAidQuality(AID, 100, "GENERAL")).refusedBy(AidRule.OWN_SUBSIDY);
        filed().by(ZHAO).when(new ReturnAidFile(AID, "缺裁决书")).refusedBy(AidRule.OWN_SUBSIDY);
        checked().by(ZHAO).when(new ApproveSubsidy(AID)).refusedBy(AidRule.OWN_SUBSIDY);
        approved().by(ZHAO).when(new PaySubsidy(AID, TODAY, HASH)).refusedBy(AidRule.OWN_SUBSIDY);
        inHand().by(REVIEWER)
                .after(new ReplaceLawyer(AID, "律师生病"), new AssignLawyer(AID, OF_THE_CITY))
                .by(OF_THE_CITY)
                .after(accept(), new EndAidHandling(AID, TODAY), file())
                .by(REVIEWER)
                .after(new CheckAidQuality(AID, 90, "GENERAL"))
                .by(ZHAO)
                .when(new ApproveSubsidy(AID))
                .refusedBy(AidRule.OWN_SUBSIDY);
    }

    @Test
    void i37_a_subsidy_is_paid_once_for_each_matter_and_kind() {
        checked().when(new ApproveSubsidy(AID)).leadsTo(new SubsidyApproved(AID, 180_000, REVIEWER, true));
        approved()
                .when(new PaySubsidy(AID, TODAY, HASH))
                .leadsTo(new SubsidyPaid(AID, AidKind.ARBITRATE, ZHAO, 180_000, TODAY, HASH));
        paid().when(new PaySubsidy(AID, TODAY, HASH)).refusedBy(AidRule.SUBSIDY_PAID_ONCE);
        closed().when(new PaySubsidy(AID, TODAY, HASH)).refusedBy(AidRule.SUBSIDY_PAID_ONCE);
        approved().when(new PaySubsidy(AID, TODAY.plusDays(1), HASH)).refusedBy(AidRule.AID_STEP_UNFIT);
        approved().when(new PaySubsidy(AID, TODAY, " ")).refusedBy(AidRule.AID_PROOF_MISSING);
    }

    @Test
    void where_the_scale_pays_nothing_nothing_is_left_to_pay() {
        Aid advised = deciding()
                .after(new GrantAid(AID, AidKind.CONSULT, HardshipBasis.VERIFIED), new AssignLawyer(AID, ZHAO))
                .by(ZHAO)
                .after(
                        accept(),
                        new EndAidHandling(AID, TODAY),
                        new SubmitAidFile(AID, AidResult.ADVISED, 0, false, "已答复", HASH, null))
                .by(REVIEWER)
                .after(new CheckAidQuality(AID, 80, "GENERAL"));
        advised.when(new ApproveSubsidy(AID)).leadsTo(new SubsidyApproved(AID, 0, REVIEWER, false));
    }

    @Test
    void the_matter_closes_with_what_its_file_says() {
        paid().when(new CloseAid(AID)).leadsTo(new AidClosed(AID, AidResult.WON, 2_000_000));
        approved().when(new CloseAid(AID)).refusedBy(AidRule.AID_STEP);
        closed().when(new CloseAid(AID)).refusedBy(AidRule.AID_ENDED);
    }

    private static Aid lost() {
        return ended().after(new SubmitAidFile(AID, AidResult.LOST, 0, false, "未获支持", HASH, null))
                .by(REVIEWER);
    }
}
