package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.simulation.Way.by;
import static org.mediation.simulation.Way.later;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mediation.casework.Attendance;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.EndReason;
import org.mediation.casework.EvidenceId;
import org.mediation.casework.EvidenceKind;
import org.mediation.casework.IncidentKind;
import org.mediation.casework.Obligation;
import org.mediation.casework.ObligationId;
import org.mediation.casework.ObligationKind;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.ProposalAnswer;
import org.mediation.casework.ProposalId;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SessionId;
import org.mediation.casework.SessionMode;
import org.mediation.casework.SettlementCommand;

/** What is done from the first session to the seal, and everything that may come between (调解协商与协议). */
final class NegotiationWays {
    private NegotiationWays() {}

    static final Map<String, List<Way>> ALL = Map.ofEntries(
            Map.entry(
                    "UserTask_ScheduleSession",
                    List.of(
                            by(92, MEDIATOR, NegotiationWays::session),
                            by(
                                    4,
                                    INTAKE_CLERK,
                                    at -> new ConsentCommand.WithdrawConsent(
                                            at.caseId(), at.dispute().employer(), ContactChannel.PHONE)),
                            by(
                                    4,
                                    INTAKE_CLERK,
                                    at -> new ClosingCommand.WithdrawApplication(at.caseId(), true, null)))),
            Map.entry(
                    "UserTask_HoldSession",
                    List.of(
                            by(88, MEDIATOR, NegotiationWays::held),
                            by(
                                    7,
                                    MEDIATOR,
                                    at -> new SessionCommand.RecordNoShow(
                                            at.caseId(),
                                            lastSession(at),
                                            at.dispute().employer())),
                            by(
                                    3,
                                    INTAKE_CLERK,
                                    at -> new ClosingCommand.ReportIncident(
                                            at.caseId(), IncidentKind.GATHERING, "门口聚集", "街道派出所")),
                            by(
                                    2,
                                    MEDIATION_ORG_HEAD,
                                    at -> new PanelCommand.AddCoMediator(at.caseId(), at.another())))),
            Map.entry(
                    "UserTask_Negotiate",
                    List.of(
                            by(52, MEDIATOR, NegotiationWays::proposal),
                            by(8, MEDIATOR, NegotiationWays::session),
                            by(
                                    6,
                                    MEDIATOR,
                                    at -> new SettlementCommand.SettleOnSpot(
                                            at.caseId(),
                                            List.of(at.dispute().claim()),
                                            at.dispute().amountFen() / 2,
                                            "当场支付一半，其余放弃",
                                            true,
                                            at.fingerprint("收条"))),
                            by(10, MEDIATOR, at -> new ClosingCommand.DeclareImpasse(at.caseId(), "双方分歧过大")),
                            by(
                                    5,
                                    MEDIATOR,
                                    at -> new SessionCommand.RequireEvidence(
                                            at.caseId(),
                                            at.dispute().employer(),
                                            "工资表",
                                            at.today().plusDays(3))),
                            by(
                                    4,
                                    INTAKE_CLERK,
                                    at -> new PanelCommand.RequestRecusal(
                                            at.caseId(), at.dispute().worker(), at.seated(), "与公司有往来")),
                            by(
                                    3,
                                    MEDIATION_ORG_HEAD,
                                    at -> new PanelCommand.ReplaceMediator(
                                            at.caseId(), at.seated(), at.another(), false, "调解员调离")),
                            by(3, MEDIATOR, at -> new ClosingCommand.SuspectFalseMediation(at.caseId(), "双方陈述过于一致")),
                            by(
                                    2,
                                    MEDIATOR,
                                    at -> new ClosingCommand.DiscontinueMediation(
                                            at.caseId(), EndReason.JOINED_OTHER, "仲裁受理通知书")),
                            later(7))),
            Map.entry(
                    "UserTask_AnswerProposal",
                    List.of(
                            by(85, MEDIATOR, at -> answer(at, ProposalAnswer.ACCEPT)),
                            by(15, MEDIATOR, at -> answer(at, ProposalAnswer.REJECT)))),
            Map.entry(
                    "UserTask_CheckLegality",
                    List.of(
                            by(93, MEDIATION_ORG_HEAD, at -> legality(at, true)),
                            by(7, MEDIATION_ORG_HEAD, at -> legality(at, false)))),
            Map.entry(
                    "UserTask_SignAgreement",
                    List.of(
                            by(
                                    88,
                                    MEDIATOR,
                                    at -> new SettlementCommand.SignAgreement(
                                            at.caseId(), at.party(), false, at.fingerprint("签名页"))),
                            by(
                                    4,
                                    MEDIATOR,
                                    at -> new SettlementCommand.DeclineSignature(at.caseId(), at.party(), "反悔")),
                            later(8))),
            Map.entry(
                    "UserTask_CountersignAgreement",
                    List.of(by(
                            1, MEDIATOR, at -> new SettlementCommand.CountersignAgreement(at.caseId(), at.seated())))),
            Map.entry(
                    "UserTask_SealAgreement",
                    List.of(by(
                            1,
                            MEDIATION_ORG_HEAD,
                            at -> new SettlementCommand.SealAgreement(at.caseId(), at.fingerprint("用印登记"))))),
            Map.entry(
                    "UserTask_AwaitEvidence",
                    List.of(
                            by(
                                    70,
                                    INTAKE_CLERK,
                                    at -> new SessionCommand.SubmitEvidence(
                                            at.caseId(),
                                            new EvidenceId(at.id("evidence")),
                                            at.party(),
                                            EvidenceKind.PAY_RECORD,
                                            "工资表",
                                            at.fingerprint("工资表"))),
                            by(
                                    30,
                                    MEDIATOR,
                                    at -> new SessionCommand.RecordWithheldEvidence(at.caseId(), at.party())))),
            Map.entry(
                    "UserTask_HandleIncident",
                    List.of(by(1, MEDIATION_ORG_HEAD, at -> new ClosingCommand.HandleIncident(at.caseId(), "已劝离")))),
            Map.entry(
                    "UserTask_ExamineSuspicion",
                    List.of(
                            by(
                                    60,
                                    MEDIATION_ORG_HEAD,
                                    at -> new ClosingCommand.DismissFalseMediation(at.caseId(), "查无实据")),
                            by(
                                    40,
                                    MEDIATION_ORG_HEAD,
                                    at -> new ClosingCommand.DiscontinueMediation(
                                            at.caseId(), EndReason.FALSE_MEDIATION, "调查笔录")))));

    private static CaseCommand session(Occasion at) {
        return new SessionCommand.ScheduleSession(
                at.caseId(), new SessionId(at.id("session")), at.now().plusDays(4), SessionMode.ON_SITE, "第一调解室");
    }

    private static SessionId lastSession(Occasion at) {
        return new SessionId(Objects.requireNonNull(at.session()));
    }

    private static CaseCommand held(Occasion at) {
        return new SessionCommand.HoldSession(
                at.caseId(),
                lastSession(at),
                List.of(
                        new Attendance(at.dispute().worker(), true, true),
                        new Attendance(at.dispute().employer(), true, true)),
                true,
                "双方到场陈述，对事实无异议，对数额和支付时间有分歧。",
                true);
    }

    /** Two halves, a week and five weeks from now; where nothing is divided, one certificate. */
    private static CaseCommand proposal(Occasion at) {
        List<Obligation> halves = IntStream.of(1, 2)
                .mapToObj(half -> new Obligation(
                        new ObligationId(at.id("half " + half)),
                        at.dispute().employer(),
                        at.dispute().worker(),
                        ObligationKind.PAY_WAGES,
                        at.dispute().amountFen() / 2,
                        at.today().plusDays(28L * half - 14),
                        at.dispute().claim()))
                .toList();
        return new SettlementCommand.MakeProposal(
                at.caseId(),
                new ProposalId(at.id("proposal")),
                "公司分两期支付。",
                List.of(at.dispute().claim()),
                halves);
    }

    private static CaseCommand answer(Occasion at, ProposalAnswer answer) {
        return new SettlementCommand.AnswerProposal(at.caseId(), at.party(), answer, null, false);
    }

    private static CaseCommand legality(Occasion at, boolean lawful) {
        return new SettlementCommand.CheckLegality(at.caseId(), true, true, true, lawful, lawful ? null : "当事人意愿需再核实");
    }
}
