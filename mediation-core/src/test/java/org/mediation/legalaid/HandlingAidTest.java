package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.*;
import static org.mediation.legalaid.FixedLawyers.*;

import org.junit.jupiter.api.Test;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.legalaid.AidHandlingEvent.*;

class HandlingAidTest {
    @Test
    void the_lawyer_keeps_a_diary() {
        inHand().when(step())
                .leadsTo(new AidStepRecorded(AID, AidKind.ARBITRATE, TODAY, 1, true, told("提交仲裁申请"), ZHAO));
        inHand().by(OF_THE_CITY).when(step()).refusedBy(AidRule.NOT_YOUR_ASSIGNMENT);
        offered().by(ZHAO).when(step()).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void a_step_helps_somebody_and_lies_between_receipt_and_today() {
        inHand().when(new RecordAidStep(AID, AidKind.CONSULT, TODAY, 0, false, "接待"))
                .refusedBy(AidRule.AID_STEP_UNFIT);
        inHand().when(new RecordAidStep(AID, AidKind.CONSULT, TODAY.plusDays(1), 1, false, "接待"))
                .refusedBy(AidRule.AID_STEP_UNFIT);
        inHand().when(new RecordAidStep(AID, AidKind.CONSULT, TODAY.minusDays(1), 1, false, "接待"))
                .refusedBy(AidRule.AID_STEP_UNFIT);
    }

    @Test
    void when_aid_came_first_the_lawyer_works_while_the_papers_are_checked() {
        urgent().after(new GrantAidProvisionally(AID), new AssignLawyer(AID, ZHAO))
                .by(ZHAO)
                .after(accept())
                .when(step())
                .leadsTo(new AidStepRecorded(AID, AidKind.ARBITRATE, TODAY, 1, true, told("提交仲裁申请"), ZHAO));
    }

    @Test
    void a_case_and_each_proceeding_are_linked_once() {
        inHand().by(REVIEWER)
                .when(new LinkAidToCase(AID, DISPUTE, CLIENT))
                .leadsTo(new AidLinkedToCase(AID, DISPUTE, CLIENT));
        nothing()
                .after(application(DISPUTE, null, null))
                .when(new LinkAidToCase(AID, DISPUTE, CLIENT))
                .refusedBy(AidRule.AID_LINKED);
        inHand().when(arbitration("京丰劳人仲字〔2026〕第12号"))
                .leadsTo(new AidLinkedToProceeding(AID, Proceeding.ARBITRATION, "丰台区仲裁委", "京丰劳人仲字〔2026〕第12号"));
        inHand().after(arbitration("京丰劳人仲字〔2026〕第12号"))
                .when(arbitration("京丰劳人仲字〔2026〕第12号"))
                .refusedBy(AidRule.AID_LINKED);
        inHand().when(arbitration(" ")).refusedBy(AidRule.AID_NUMBER_MISSING);
    }

    @Test
    void the_end_of_the_work_starts_the_thirty_days_for_the_file() {
        inHand().when(new EndAidHandling(AID, TODAY))
                .leadsTo(new AidHandlingEnded(AID, TODAY, DEADLINES.due("T-AID-CLOSE", TODAY)));
        inHand().when(new EndAidHandling(AID, TODAY.plusDays(1))).refusedBy(AidRule.AID_STEP_UNFIT);
        inHand().by(OF_THE_CITY).when(new EndAidHandling(AID, TODAY)).refusedBy(AidRule.NOT_YOUR_ASSIGNMENT);
    }

    @Test
    void aid_is_terminated_on_a_lawful_ground_while_it_runs_and_nothing_follows() {
        inHand().by(REVIEWER)
                .when(terminate(TerminationGround.FALSE_EVIDENCE))
                .leadsTo(new AidTerminated(AID, TerminationGround.FALSE_EVIDENCE, told("查证属实"), REVIEWER));
        granted()
                .when(terminate(TerminationGround.OWN_LAWYER))
                .leadsTo(new AidTerminated(AID, TerminationGround.OWN_LAWYER, told("查证属实"), REVIEWER));
        applied().when(terminate(TerminationGround.OWN_LAWYER)).refusedBy(AidRule.AID_STEP);
        ended().by(REVIEWER).when(terminate(TerminationGround.OWN_LAWYER)).refusedBy(AidRule.AID_STEP);
        granted()
                .after(terminate(TerminationGround.OWN_LAWYER))
                .when(new AssignLawyer(AID, ZHAO))
                .refusedBy(AidRule.AID_ENDED);
    }

    @Test
    void aid_that_came_first_is_terminated_while_its_papers_are_checked() {
        urgent().after(new GrantAidProvisionally(AID), new AssignLawyer(AID, ZHAO))
                .by(ZHAO)
                .after(accept())
                .by(REVIEWER)
                .when(terminate(TerminationGround.FOUND_INELIGIBLE))
                .leadsTo(new AidTerminated(AID, TerminationGround.FOUND_INELIGIBLE, told("查证属实"), REVIEWER));
    }

    private static TerminateAid terminate(TerminationGround ground) {
        return new TerminateAid(AID, ground, "查证属实");
    }

    private static LinkAidToProceeding arbitration(String docketNo) {
        return new LinkAidToProceeding(AID, Proceeding.ARBITRATION, "丰台区仲裁委", docketNo);
    }
}
