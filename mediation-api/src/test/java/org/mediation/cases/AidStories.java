package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediation.casework.CaseRule;
import org.mediation.casework.PanelCommand;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidRefusalReason;
import org.mediation.legalaid.AidRule;
import org.mediation.legalaid.HardshipBasis;
import org.mediation.legalaid.TerminationGround;
import org.springframework.beans.factory.annotation.Autowired;

/** Legal aid from the application to the paid subsidy, e1 to e11. */
abstract class AidStories extends Stories {
    @Autowired
    private AidDesk aid;

    @Test
    void aid_is_granted_handled_filed_checked_and_its_subsidy_paid() {
        AidId matter = aid.filed(AidKind.ARBITRATE);
        waits(matter, "UserTask_CheckQuality");
        aid.reviewer(new CheckAidQuality(matter, 92, "GENERAL"));
        aid.reviewer(new ApproveSubsidy(matter));
        aid.paid(matter);
        waits(matter);
        assertThat(desk.events(matter)).endsWith("SubsidyApproved", "SubsidyPaid", "AidClosed");
    }

    @Test
    void where_the_scale_gives_nothing_the_matter_closes_without_a_payment() {
        AidId matter = aid.filed(AidKind.CONSULT);
        aid.reviewer(new CheckAidQuality(matter, 80, "GENERAL"));
        aid.reviewer(new ApproveSubsidy(matter));
        waits(matter);
        assertThat(desk.events(matter)).endsWith("SubsidyApproved", "AidClosed");
    }

    @Test
    void papers_are_supplemented_once_or_the_application_is_deemed_withdrawn() {
        AidId matter = aid.applied();
        aid.reviewer(new RequestAidSupplement(matter, "劳动合同"));
        waits(matter, "UserTask_AwaitSupplement");
        aid.reviewer(new ReceiveAidSupplement(matter, "合同复印件", null));
        waits(matter, "UserTask_CheckPapers");

        AidId forgotten = aid.applied();
        aid.reviewer(new RequestAidSupplement(forgotten, "劳动合同"));
        itIsThe(9, 25);
        waits(forgotten);
        assertThat(desk.events(forgotten)).endsWith("AidDeemedWithdrawn");
    }

    @Test
    void a_decision_that_is_late_alerts_and_still_has_to_be_taken() {
        AidId matter = aid.deciding();
        itIsThe(9, 25);
        assertThat(desk.events(matter)).endsWith("AidDecisionOverdue");
        waits(matter, "UserTask_Decide");
    }

    @Test
    void a_refusal_waits_for_an_objection_until_its_time_is_over() {
        AidId matter = refused();
        waits(matter, "UserTask_AwaitObjection");
        itIsThe(10, 12);
        waits(matter);
        assertThat(desk.events(matter)).endsWith("AidObjectionLapsed");
    }

    @Test
    void an_objection_may_fail_or_bring_the_aid_after_all() {
        AidId upheld = refused();
        aid.reviewer(new ObjectToAidRefusal(upheld, "属于工资争议"));
        waits(upheld, "UserTask_DecideObjection");
        desk.as(Office.HEAD, Role.MEDIATION_ORG_HEAD, new DecideAidObjection(upheld, null, "维持"));
        waits(upheld);

        AidId overturned = refused();
        aid.reviewer(new ObjectToAidRefusal(overturned, "属于工资争议"));
        desk.as(Office.HEAD, Role.MEDIATION_ORG_HEAD, new DecideAidObjection(overturned, AidKind.SUE, "原决定有误"));
        waits(overturned, "UserTask_AssignLawyer");
    }

    @Test
    void in_an_emergency_the_lawyer_works_before_the_papers_are_checked() {
        AidId matter = aid.applied(true, null);
        waits(matter, "UserTask_DecideEmergency");
        aid.reviewer(new GrantAidProvisionally(matter));
        aid.taken(matter);
        waits(matter, "UserTask_CheckPapers");
        aid.reviewer(new CheckAidPapers(matter));
        aid.reviewer(new GrantAid(matter, AidKind.ARBITRATE, HardshipBasis.VERIFIED));
        waits(matter, "UserTask_Handle");
    }

    @Test
    void what_is_no_emergency_goes_the_ordinary_way() {
        AidId matter = aid.applied(true, null);
        aid.reviewer(new DenyAidEmergency(matter, "期限尚长"));
        waits(matter, "UserTask_CheckPapers");
    }

    @Test
    void an_assignment_that_is_late_alerts_and_one_that_is_declined_is_made_anew() {
        AidId matter = aid.granted(AidKind.ARBITRATE);
        itIsThe(9, 22);
        assertThat(desk.events(matter)).endsWith("AidAssignmentOverdue");
        aid.reviewer(new AssignLawyer(matter, AidDesk.LAWYER));
        aid.lawyer(new DeclineAssignment(matter, "正在外地开庭"));
        waits(matter, "UserTask_AssignLawyer");
        aid.reviewer(new AssignLawyer(matter, AidDesk.SECOND));
        waits(matter, "UserTask_AcceptAssignment");
    }

    @Test
    void a_lawyer_who_is_replaced_is_followed_by_another() {
        AidId matter = aid.inHand(AidKind.ARBITRATE);
        aid.reviewer(new ReplaceLawyer(matter, "受援人要求更换"));
        waits(matter, "UserTask_AssignLawyer");
    }

    @Test
    void a_late_file_alerts_and_one_that_does_not_do_goes_back() {
        AidId matter = aid.inHand(AidKind.ARBITRATE);
        aid.lawyer(new EndAidHandling(matter, desk.today()));
        itIsThe(10, 30);
        assertThat(desk.events(matter)).endsWith("AidFileOverdue");
        aid.file(matter);
        aid.reviewer(new ReturnAidFile(matter, "缺裁决书"));
        waits(matter, "UserTask_SubmitFile");
    }

    @Test
    void aid_is_terminated_wherever_it_stands() {
        AidId matter = aid.inHand(AidKind.ARBITRATE);
        aid.reviewer(new TerminateAid(matter, TerminationGround.OWN_LAWYER, "自行委托律师"));
        waits(matter);
        assertThat(desk.events(matter)).endsWith("AidTerminated");
    }

    @Test
    void i08_who_mediates_does_not_act_as_aid_lawyer_and_who_acts_does_not_mediate() {
        Desk.Story mediated = desk.agreedToMediate();
        desk.head(new PanelCommand.DesignateMediator(mediated.id(), Desk.OTHER_MEDIATOR));
        AidId helped = aid.applied(false, mediated);
        aid.reviewer(new CheckAidPapers(helped));
        aid.reviewer(new GrantAid(helped, AidKind.ARBITRATE, HardshipBasis.VERIFIED));
        refuses(AidRule.LAWYER_CONFLICT, () -> aid.reviewer(new AssignLawyer(helped, AidDesk.COLLEAGUE_OF_MEDIATOR)));
        aid.reviewer(new AssignLawyer(helped, AidDesk.LAWYER));

        Desk.Story unmediated = desk.agreedToMediate();
        AidId first = aid.applied(false, unmediated);
        aid.reviewer(new CheckAidPapers(first));
        aid.reviewer(new GrantAid(first, AidKind.ARBITRATE, HardshipBasis.VERIFIED));
        aid.reviewer(new AssignLawyer(first, AidDesk.COLLEAGUE_OF_MEDIATOR));
        isRefused(
                CaseRule.MEDIATOR_CONFLICT,
                () -> desk.head(new PanelCommand.DesignateMediator(unmediated.id(), Desk.OTHER_MEDIATOR)));
    }

    private AidId refused() {
        AidId matter = aid.deciding();
        aid.reviewer(new RefuseAid(matter, AidRefusalReason.OUT_OF_SCOPE, "不属于劳动争议"));
        return matter;
    }

    private void waits(AidId matter, String... tasks) {
        assertThat(desk.openTasks(matter)).containsExactly(tasks);
    }

    private static void refuses(AidRule rule, Runnable doing) {
        org.assertj.core.api.Assertions.assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
