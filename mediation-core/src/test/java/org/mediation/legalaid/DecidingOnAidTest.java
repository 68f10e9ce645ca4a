package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.*;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidApplicationEvent.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidAssignmentEvent.*;
import org.mediation.legalaid.AidHandlingCommand.*;

class DecidingOnAidTest {
    private static final DueDate DECISION = DEADLINES.due("T-AID-DEC", TODAY);
    private static final DueDate ASSIGNMENT = DEADLINES.due("T-AID-ASSIGN", TODAY);
    private static final DueDate OBJECTION = DEADLINES.due("T-AID-OBJ-WAIT", TODAY);

    @Test
    void aid_is_granted_after_the_papers_with_the_ground_of_hardship_sealed() {
        deciding().when(grant()).leadsTo(inTime());
        applied().when(grant()).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void a_grant_after_seven_days_says_that_it_came_late() {
        deciding()
                .at(DECISION.dueAt())
                .when(grant())
                .leadsTo(new AidGranted(
                        AID,
                        AidKind.ARBITRATE,
                        toldBy("经核查符合经济困难标准"),
                        REVIEWER,
                        false,
                        false,
                        DEADLINES.due("T-AID-ASSIGN", TODAY.plusDays(8))));
    }

    @Test
    void hardship_is_stated_unless_the_law_waives_it_for_this_matter() {
        Aid unstated = nothing().after(application(null, null, null), new CheckAidPapers(AID));
        unstated.when(grant()).refusedBy(AidRule.HARDSHIP_UNPROVEN);
        nothing()
                .after(application(null, null, null), new CheckAidPapers(AID))
                .when(new GrantAid(AID, AidKind.SUE, HardshipBasis.MIGRANT_WORKER))
                .leadsTo(
                        new AidGranted(AID, AidKind.SUE, toldBy("农民工请求劳动报酬或者工伤待遇"), REVIEWER, true, false, ASSIGNMENT));
        nothing()
                .after(
                        application(CENTRE, "CONTRACT", AidScope.LABOUR_DISPUTE, MONDAY, null, null, null, "王芳", "续签"),
                        new CheckAidPapers(AID))
                .when(new GrantAid(AID, AidKind.SUE, HardshipBasis.MIGRANT_WORKER))
                .refusedBy(AidRule.HARDSHIP_NOT_WAIVED);
        deciding()
                .when(new GrantAid(AID, AidKind.SUE, HardshipBasis.UNION_MATTER))
                .refusedBy(AidRule.HARDSHIP_NOT_WAIVED);
        deciding()
                .when(new GrantAid(AID, AidKind.SUE, HardshipBasis.RELIEF_RECIPIENT))
                .leadsTo(
                        new AidGranted(AID, AidKind.SUE, toldBy("社会救助、司法救助或者优抚对象"), REVIEWER, true, false, ASSIGNMENT));
    }

    @Test
    void nobody_deciding_in_time_is_told_once_and_not_too_early() {
        deciding().when(new EscalateAidDecision(AID)).refusedBy(AidRule.AID_NOT_DUE);
        deciding().at(DECISION.dueAt()).when(new EscalateAidDecision(AID)).leadsTo(new AidDecisionOverdue(AID));
        deciding()
                .at(DECISION.dueAt())
                .after(new EscalateAidDecision(AID))
                .when(new EscalateAidDecision(AID))
                .changesNothing();
        Aid.granted().at(DECISION.dueAt()).when(new EscalateAidDecision(AID)).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void a_refusal_says_until_when_one_may_object() {
        deciding()
                .when(new RefuseAid(AID, AidRefusalReason.OUT_OF_SCOPE, "属于婚姻纠纷"))
                .leadsTo(new AidRefused(AID, AidRefusalReason.OUT_OF_SCOPE, told("属于婚姻纠纷"), REVIEWER, true, OBJECTION));
    }

    @Test
    void an_objection_is_decided_and_may_bring_the_aid_after_all() {
        refused()
                .when(new ObjectToAidRefusal(AID, "属于工资争议"))
                .leadsTo(new AidObjected(AID, told("属于工资争议"), DEADLINES.due("T-AID-OBJ", TODAY)));
        objected()
                .when(new DecideAidObjection(AID, AidKind.SUE, "原决定有误"))
                .leadsTo(
                        new AidGranted(AID, AidKind.SUE, null, REVIEWER, true, false, ASSIGNMENT),
                        new AidObjectionDecided(AID, true, told("原决定有误")));
        objected()
                .when(new DecideAidObjection(AID, null, "维持"))
                .leadsTo(new AidObjectionDecided(AID, false, told("维持")));
        objected()
                .after(new DecideAidObjection(AID, AidKind.SUE, "原决定有误"))
                .when(new AssignLawyer(AID, FixedLawyers.ZHAO))
                .leadsTo(new LawyerAssigned(
                        AID, FixedLawyers.ZHAO, FixedLawyers.HER_FIRM, FixedLawyers.TEAM, REVIEWER, true));
        objected()
                .after(new DecideAidObjection(AID, null, "维持"))
                .when(new ObjectToAidRefusal(AID, "再次异议"))
                .refusedBy(AidRule.AID_ENDED);
    }

    @Test
    void without_an_objection_the_refusal_stands() {
        refused().when(new LapseAidObjection(AID)).refusedBy(AidRule.AID_NOT_DUE);
        refused().at(OBJECTION.dueAt()).when(new LapseAidObjection(AID)).leadsTo(new AidObjectionLapsed(AID));
        refused()
                .at(OBJECTION.dueAt())
                .after(new LapseAidObjection(AID))
                .when(new ObjectToAidRefusal(AID, "迟到的异议"))
                .refusedBy(AidRule.AID_ENDED);
    }

    @Test
    void aid_that_came_first_goes_on_with_its_lawyer_when_the_papers_hold() {
        first().when(grant())
                .leadsTo(new AidGranted(
                        AID, AidKind.ARBITRATE, toldBy("经核查符合经济困难标准"), REVIEWER, true, true, ASSIGNMENT));
        first().after(grant())
                .by(FixedLawyers.ZHAO)
                .when(new EndAidHandling(AID, TODAY))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aid_that_came_first_is_terminated_and_not_refused() {
        first().when(new RefuseAid(AID, AidRefusalReason.NOT_IN_HARDSHIP, null)).refusedBy(AidRule.PROVISIONAL_AID);
    }

    private static Aid first() {
        return urgent().after(new GrantAidProvisionally(AID), new AssignLawyer(AID, FixedLawyers.ZHAO))
                .by(FixedLawyers.ZHAO)
                .after(accept())
                .by(REVIEWER)
                .after(new CheckAidPapers(AID));
    }

    private static AidGranted inTime() {
        return new AidGranted(AID, AidKind.ARBITRATE, toldBy("经核查符合经济困难标准"), REVIEWER, true, false, ASSIGNMENT);
    }

    private static Aid refused() {
        return deciding().after(new RefuseAid(AID, AidRefusalReason.OUT_OF_SCOPE, "属于婚姻纠纷"));
    }

    private static Aid objected() {
        return refused().after(new ObjectToAidRefusal(AID, "属于工资争议"));
    }
}
