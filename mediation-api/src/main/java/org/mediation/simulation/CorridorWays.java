package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.simulation.Way.by;
import static org.mediation.simulation.Way.later;

import java.util.List;
import java.util.Map;
import org.mediation.casework.ArbitrationCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConfirmationGround;
import org.mediation.casework.ConfirmationRoute;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.TitleKind;

/** What is done between the union, courts and commissions: referral, confirmation, arbitration and suit. */
final class CorridorWays {
    private CorridorWays() {}

    static final Map<String, List<Way>> ALL = Map.ofEntries(
            Map.entry(
                    "UserTask_AnswerReferral",
                    List.of(
                            by(80, MEDIATION_ORG_HEAD, at -> new ReferralCommand.AcknowledgeReferral(at.caseId())),
                            by(8, MEDIATION_ORG_HEAD, at -> new ReferralCommand.DeclineReferral(at.caseId(), "人手不足")),
                            later(12))),
            Map.entry(
                    "UserTask_ChooseConfirmation",
                    List.of(
                            by(
                                    40,
                                    INTAKE_CLERK,
                                    at -> new ConfirmationCommand.ChooseConfirmation(
                                            at.caseId(), ConfirmationRoute.COURT, true, true)),
                            by(
                                    20,
                                    INTAKE_CLERK,
                                    at -> new ConfirmationCommand.ChooseConfirmation(
                                            at.caseId(), ConfirmationRoute.ARBITRATION, true, true)),
                            by(40, INTAKE_CLERK, at -> new ConfirmationCommand.DeclineConfirmation(at.caseId())))),
            Map.entry("UserTask_ApplyForConfirmation", List.of(applies(45, true), applies(45, false), later(10))),
            Map.entry(
                    "UserTask_AwaitConfirmationAnswer",
                    List.of(
                            by(
                                    80,
                                    INTAKE_CLERK,
                                    at -> new ConfirmationCommand.AcceptConfirmation(
                                            at.caseId(), at.number("确"), at.today())),
                            by(8, INTAKE_CLERK, at -> new ConfirmationCommand.RefuseConfirmation(at.caseId(), "材料不齐")),
                            later(12))),
            Map.entry(
                    "UserTask_AwaitConfirmationDecision",
                    List.of(
                            by(
                                    80,
                                    INTAKE_CLERK,
                                    at -> new ConfirmationCommand.GrantConfirmation(
                                            at.caseId(), at.number("确"), at.today(), at.fingerprint("裁定书"))),
                            by(
                                    8,
                                    INTAKE_CLERK,
                                    at -> new ConfirmationCommand.DenyConfirmation(
                                            at.caseId(), ConfirmationGround.UNCLEAR)),
                            later(12))),
            Map.entry(
                    "UserTask_AwaitCourtStatement",
                    List.of(
                            by(
                                    70,
                                    INTAKE_CLERK,
                                    at -> new ReferralCommand.IssueCourtStatement(
                                            at.caseId(), at.number("民调"), at.today())),
                            by(
                                    30,
                                    INTAKE_CLERK,
                                    at -> new ReferralCommand.AllowSuitWithdrawal(
                                            at.caseId(), at.number("民裁"), at.today())))),
            Map.entry(
                    "UserTask_DecideFiling",
                    List.of(
                            by(
                                    60,
                                    INTAKE_CLERK,
                                    at -> new ReferralCommand.RegisterCourtFiling(
                                            at.caseId(), at.number("民初"), at.today())),
                            by(40, INTAKE_CLERK, at -> new ReferralCommand.LeaveUnfiled(at.caseId(), "原告不再起诉")))),
            Map.entry(
                    "UserTask_ResumeProcedure",
                    List.of(by(1, INTAKE_CLERK, at -> new ReferralCommand.ResumeProcedure(at.caseId(), at.today())))),
            Map.entry(
                    "UserTask_PrepareArbitration",
                    List.of(
                            by(
                                    80,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.PrepareArbitration(at.caseId(), at.institute(), true)),
                            abandoned(20))),
            Map.entry(
                    "UserTask_SubmitArbitration",
                    List.of(
                            by(
                                    85,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.SubmitArbitration(
                                            at.caseId(), at.today(), at.fingerprint("回执"))),
                            abandoned(15))),
            Map.entry(
                    "UserTask_AwaitDocketing",
                    List.of(
                            by(
                                    70,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.AcceptArbitration(
                                            at.caseId(), at.number("劳仲"), at.today())),
                            by(
                                    10,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.RefuseArbitration(at.caseId(), at.today(), "不属于受理范围")),
                            abandoned(5),
                            later(15))),
            Map.entry(
                    "UserTask_AwaitAward",
                    List.of(
                            by(
                                    55,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.RecordAward(
                                            at.caseId(), at.number("劳仲裁"), at.today(), true, 100_000L)),
                            by(
                                    25,
                                    INTAKE_CLERK,
                                    at -> new ArbitrationCommand.RecordArbitralStatement(
                                            at.caseId(), at.number("劳仲调"), at.today())),
                            sued(5),
                            later(15))),
            Map.entry("UserTask_AwaitSuit", List.of(sued(25), abandoned(15), later(60))),
            Map.entry("UserTask_FileSuit", List.of(sued(75), abandoned(25))),
            Map.entry("UserTask_AwaitJudgment", List.of(decided(80), withdrawn(20))),
            Map.entry("UserTask_AwaitCourtDecision", List.of(decided(80), withdrawn(20))));

    private static Way applies(int weight, boolean court) {
        return by(
                weight,
                INTAKE_CLERK,
                at -> new ConfirmationCommand.ApplyForConfirmation(
                        at.caseId(), court ? at.court() : at.institute(), at.today(), at.fingerprint("共同申请书")));
    }

    private static Way abandoned(int weight) {
        return by(weight, INTAKE_CLERK, at -> new ArbitrationCommand.AbandonArbitration(at.caseId(), "当事人不再主张"));
    }

    private static Way sued(int weight) {
        return by(
                weight,
                INTAKE_CLERK,
                at -> new ArbitrationCommand.FileSuit(at.caseId(), at.court(), at.number("民初"), at.today()));
    }

    private static Way decided(int weight) {
        return by(
                weight,
                INTAKE_CLERK,
                at -> new ArbitrationCommand.RecordCourtDecision(
                        at.caseId(), TitleKind.JUDGMENT, at.number("民初"), at.today()));
    }

    private static Way withdrawn(int weight) {
        return by(weight, INTAKE_CLERK, at -> new ArbitrationCommand.WithdrawSuit(at.caseId(), "双方和解"));
    }
}
