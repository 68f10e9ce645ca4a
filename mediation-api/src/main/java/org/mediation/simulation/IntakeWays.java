package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.simulation.Way.by;
import static org.mediation.simulation.Way.later;

import java.util.List;
import java.util.Map;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.ReferralTarget;
import org.mediation.casework.RejectionReason;
import org.mediation.casework.Remedy;

/** What is done from the registration until a mediator sits: intake, consent, panel and disclosure. */
final class IntakeWays {
    private IntakeWays() {}

    static final Map<String, List<Way>> ALL = Map.ofEntries(
            Map.entry(
                    "UserTask_CompleteRegistration",
                    List.of(
                            by(80, INTAKE_CLERK, at -> new IntakeCommand.CompleteRegistration(at.caseId(), true, true)),
                            by(10, INTAKE_CLERK, at -> new IntakeCommand.RequestSupplement(at.caseId(), "劳动合同复印件")),
                            by(3, INTAKE_CLERK, at -> new IntakeCommand.AnswerInquiry(at.caseId(), "已当场答复")),
                            by(
                                    3,
                                    INTAKE_CLERK,
                                    at -> new IntakeCommand.TransferCase(
                                            at.caseId(), ReferralTarget.LABOUR_INSPECTION, "属于监察事项")),
                            by(
                                    4,
                                    INTAKE_CLERK,
                                    at -> new ClosingCommand.WithdrawApplication(at.caseId(), false, null)))),
            Map.entry(
                    "UserTask_AwaitSupplement",
                    List.of(
                            by(60, INTAKE_CLERK, at -> new IntakeCommand.ReceiveSupplement(at.caseId(), "劳动合同复印件")),
                            later(40))),
            Map.entry(
                    "UserTask_ReviewAcceptance",
                    List.of(
                            by(
                                    80,
                                    MEDIATION_ORG_HEAD,
                                    at -> new IntakeCommand.AcceptCase(at.caseId(), true, true, true, true)),
                            by(
                                    6,
                                    MEDIATION_ORG_HEAD,
                                    at -> new IntakeCommand.RejectCase(
                                            at.caseId(),
                                            RejectionReason.OUT_OF_SCOPE,
                                            List.of(Remedy.ARBITRATION),
                                            "不属于受理范围")),
                            later(14))),
            Map.entry(
                    "UserTask_AnswerConsent",
                    List.of(
                            by(
                                    75,
                                    INTAKE_CLERK,
                                    at -> new ConsentCommand.GiveConsent(
                                            at.caseId(), at.party(), ContactChannel.PHONE, "电话录音", false)),
                            by(
                                    12,
                                    INTAKE_CLERK,
                                    at -> new ConsentCommand.RefuseConsent(
                                            at.caseId(), at.party(), ContactChannel.PHONE, "要求直接仲裁")),
                            by(
                                    5,
                                    INTAKE_CLERK,
                                    at -> new ConsentCommand.ReportUnreachable(at.caseId(), at.party(), 3, "三次电话无人接听")),
                            later(8))),
            Map.entry(
                    "UserTask_DecideJointMediation",
                    List.of(
                            by(
                                    50,
                                    MEDIATION_ORG_HEAD,
                                    at -> new ConsentCommand.DispenseJointMediation(at.caseId(), "事实清楚，由本中心调解")),
                            by(
                                    50,
                                    MEDIATION_ORG_HEAD,
                                    at -> new ConsentCommand.EscalateToJointMediation(at.caseId(), "重大争议")))),
            Map.entry(
                    "UserTask_ChooseMediator",
                    List.of(
                            new Way(
                                    55,
                                    at -> List.of(
                                            new Way.Act(
                                                    INTAKE_CLERK,
                                                    new PanelCommand.ProposeMediator(
                                                            at.caseId(),
                                                            at.dispute().worker(),
                                                            at.seated())),
                                            new Way.Act(
                                                    INTAKE_CLERK,
                                                    new PanelCommand.ProposeMediator(
                                                            at.caseId(),
                                                            at.dispute().employer(),
                                                            at.seated())))),
                            by(
                                    30,
                                    MEDIATION_ORG_HEAD,
                                    at -> new PanelCommand.DesignateMediator(at.caseId(), at.seated())),
                            later(15))),
            Map.entry(
                    "UserTask_DesignateMediator",
                    List.of(by(
                            1,
                            MEDIATION_ORG_HEAD,
                            at -> new PanelCommand.DesignateMediator(at.caseId(), at.seated())))));
}
