package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.*;
import static org.mediation.legalaid.FixedLawyers.*;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidAssignmentEvent.*;

class AssigningTheLawyerTest {
    private static final DueDate ASSIGNMENT = DEADLINES.due("T-AID-ASSIGN", TODAY);

    @Test
    void a_lawyer_of_a_team_of_the_centre_or_the_city_is_assigned() {
        granted().when(new AssignLawyer(AID, ZHAO)).leadsTo(assigned(ZHAO, true));
        granted().when(new AssignLawyer(AID, OF_THE_CITY)).leadsTo(assigned(OF_THE_CITY, true));
        granted().at(ASSIGNMENT.dueAt()).when(new AssignLawyer(AID, ZHAO)).leadsTo(assigned(ZHAO, false));
        deciding().when(new AssignLawyer(AID, ZHAO)).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void nobody_else_is() {
        granted().when(new AssignLawyer(AID, OF_ANOTHER_CENTRE)).refusedBy(AidRule.LAWYER_NOT_IN_TEAM);
        granted().when(new AssignLawyer(AID, LEFT_THE_TEAM)).refusedBy(AidRule.LAWYER_NOT_IN_TEAM);
        granted()
                .when(new AssignLawyer(AID, new LawyerId(new java.util.UUID(7, 99))))
                .refusedBy(AidRule.LAWYER_NOT_IN_TEAM);
    }

    @Test
    void i08_neither_the_mediator_nor_the_mediators_firm_acts_for_a_side_of_the_dispute() {
        grantedInDispute().when(new AssignLawyer(AID, MEDIATOR_HERSELF)).refusedBy(AidRule.LAWYER_CONFLICT);
        grantedInDispute().when(new AssignLawyer(AID, COLLEAGUE_OF_MEDIATOR)).refusedBy(AidRule.LAWYER_CONFLICT);
        grantedInDispute().when(new AssignLawyer(AID, ZHAO)).leadsTo(assigned(ZHAO, true));
    }

    @Test
    void who_acts_for_the_employer_does_not_act_against_it() {
        granted().when(new AssignLawyer(AID, OF_THE_EMPLOYER)).refusedBy(AidRule.LAWYER_CONFLICT);
    }

    @Test
    void a_link_made_late_brings_in_no_conflict() {
        granted()
                .after(new AssignLawyer(AID, COLLEAGUE_OF_MEDIATOR))
                .when(new AidHandlingCommand.LinkAidToCase(AID, DISPUTE, CLIENT))
                .refusedBy(AidRule.LAWYER_CONFLICT);
    }

    @Test
    void the_assigned_lawyer_accepts_with_agreement_and_power_of_attorney() {
        offered().by(ZHAO).when(accept()).leadsTo(new AssignmentAccepted(AID, ZHAO, HASH, HASH, false));
        offered().by(OF_THE_CITY).when(accept()).refusedBy(AidRule.NOT_YOUR_ASSIGNMENT);
        offered().by(ZHAO).when(new AcceptAssignment(AID, " ", HASH)).refusedBy(AidRule.AID_PROOF_MISSING);
        inHand().when(accept()).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void who_declines_or_is_replaced_is_not_assigned_again_and_the_three_days_run_anew() {
        offered()
                .by(ZHAO)
                .at(MONDAY.plusDays(1).toInstant())
                .when(new DeclineAssignment(AID, "出差"))
                .leadsTo(new AssignmentDeclined(
                        AID, ZHAO, told("出差"), DEADLINES.due("T-AID-ASSIGN", TODAY.plusDays(1))));
        offered()
                .by(ZHAO)
                .after(new DeclineAssignment(AID, "出差"))
                .by(REVIEWER)
                .when(new AssignLawyer(AID, ZHAO))
                .refusedBy(AidRule.LAWYER_LEFT_BEFORE);
        inHand().by(REVIEWER)
                .when(new ReplaceLawyer(AID, "受援人要求更换"))
                .leadsTo(new LawyerReplaced(AID, ZHAO, told("受援人要求更换"), ASSIGNMENT));
        inHand().by(REVIEWER)
                .after(new ReplaceLawyer(AID, "受援人要求更换"))
                .when(new AssignLawyer(AID, OF_THE_CITY))
                .leadsTo(assigned(OF_THE_CITY, true));
        granted().when(new ReplaceLawyer(AID, "无人可换")).refusedBy(AidRule.AID_STEP);
        applied().when(new ReplaceLawyer(AID, "无人可换")).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void when_aid_came_first_the_papers_are_still_to_be_checked_after_the_acceptance() {
        urgent().after(new GrantAidProvisionally(AID), new AssignLawyer(AID, ZHAO))
                .by(ZHAO)
                .when(accept())
                .leadsTo(new AssignmentAccepted(AID, ZHAO, HASH, HASH, true));
    }

    @Test
    void a_lawyer_replaced_while_the_papers_are_checked_is_followed_by_another_after_the_decision() {
        Aid replaced = urgent().after(new GrantAidProvisionally(AID), new AssignLawyer(AID, ZHAO))
                .by(ZHAO)
                .after(accept())
                .by(REVIEWER)
                .after(new ReplaceLawyer(AID, "律师生病"));
        replaced.when(new AssignLawyer(AID, OF_THE_CITY)).refusedBy(AidRule.AID_STEP);
        replaced.after(new CheckAidPapers(AID), grant())
                .when(new AssignLawyer(AID, OF_THE_CITY))
                .leadsTo(assigned(OF_THE_CITY, true));
    }

    @Test
    void nobody_assigning_in_time_is_told_once() {
        granted().when(new EscalateAidAssignment(AID)).refusedBy(AidRule.AID_NOT_DUE);
        granted().at(ASSIGNMENT.dueAt()).when(new EscalateAidAssignment(AID)).leadsTo(new AidAssignmentOverdue(AID));
        granted()
                .at(ASSIGNMENT.dueAt())
                .after(new EscalateAidAssignment(AID))
                .when(new EscalateAidAssignment(AID))
                .changesNothing();
    }

    private static Aid grantedInDispute() {
        return nothing().after(application(DISPUTE, null, "月收入不足"), new CheckAidPapers(AID), grant());
    }

    private static LawyerAssigned assigned(LawyerId lawyer, boolean inTime) {
        return new LawyerAssigned(AID, lawyer, HER_FIRM, TEAM, REVIEWER, inTime);
    }
}
