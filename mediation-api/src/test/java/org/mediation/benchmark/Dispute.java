package org.mediation.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mediation.casework.Attendance;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.EvidenceId;
import org.mediation.casework.EvidenceKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.Obligation;
import org.mediation.casework.ObligationId;
import org.mediation.casework.ObligationKind;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.PartyId;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.ProposalAnswer;
import org.mediation.casework.ProposalId;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SessionId;
import org.mediation.casework.SessionMode;
import org.mediation.casework.SettlementCommand;
import org.mediation.casework.Side;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;

/** The dispute of the benchmark: registered, mediated, agreed, performed, archived; every command moves a token. */
final class Dispute {
    private static final String DISTRICT = "110106";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final MediatorId MEDIATOR =
            DemoUnion.centreOf(DISTRICT).mediators().get(0).id();
    private static final String PROOF = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final CaseId id = new CaseId(UUID.randomUUID());
    private final PartyId worker = new PartyId(UUID.randomUUID());
    private final PartyId employer = new PartyId(UUID.randomUUID());
    private final ClaimId wages = new ClaimId(UUID.randomUUID());
    private final Obligation obligation = new Obligation(
            new ObligationId(UUID.randomUUID()),
            employer,
            worker,
            ObligationKind.REINSTATE,
            null,
            today().plusDays(7),
            null);
    private final List<Turn> turns = new ArrayList<>();

    /** One command of a person, and what the system then does before the next one. */
    record Turn(Role role, CaseCommand command, List<String> thenTheSystem) {}

    Dispute() {
        takeIn();
        seatMediator();
        negotiate();
        agree();
        end();
    }

    CaseId id() {
        return id;
    }

    List<Turn> turns() {
        return turns;
    }

    /** So many more events, after the evidence that was required: papers, talks apart, facts that nobody disputes. */
    void say(int events) {
        int place = place();
        for (int event = 0; event < events; event++) {
            CaseCommand command = switch (event % 3) {
                case 0 ->
                    new SessionCommand.SubmitEvidence(
                            id,
                            new EvidenceId(UUID.randomUUID()),
                            worker,
                            EvidenceKind.PAY_RECORD,
                            "银行流水第" + event + "页",
                            PROOF);
                case 1 -> new SessionCommand.HoldCaucus(id, employer, "公司愿意分期支付，希望申请人给予三个月时间。");
                default -> new SessionCommand.ConfirmUndisputedFacts(id, "双方确认欠付工资的月份和数额。", true);
            };
            turns.add(place + event, new Turn(Role.MEDIATOR, command, List.of()));
        }
    }

    private int place() {
        for (int turn = 0; turn < turns.size(); turn++) {
            if (turns.get(turn).command() instanceof SettlementCommand.MakeProposal) {
                return turn;
            }
        }
        throw new IllegalStateException("Nobody makes a proposal");
    }

    private void turn(Role role, CaseCommand command, String... thenTheSystem) {
        turns.add(new Turn(role, command, List.of(thenTheSystem)));
    }

    private void takeIn() {
        turn(
                Role.INTAKE_CLERK,
                new IntakeCommand.RegisterCase(
                        id,
                        null,
                        Channel.WINDOW,
                        true,
                        true,
                        false,
                        DisputeKind.INDIVIDUAL,
                        OffsetDateTime.now(BEIJING),
                        DISTRICT,
                        null,
                        DemoUnion.centreOf(DISTRICT).id(),
                        null,
                        null,
                        List.of(
                                party(
                                        worker,
                                        Side.APPLICANT,
                                        PartyKind.PERSON,
                                        "孟小禾",
                                        Set.of(PriorityFlag.MIGRANT_WORKER)),
                                party(employer, Side.RESPONDENT, PartyKind.EMPLOYER, "京南保洁服务有限公司", Set.of())),
                        List.of(new NewClaim(
                                wages, ClaimCategory.WAGES, 1_200_000L, null, null, today().minusMonths(3), null)),
                        "申请人于去年三月入职，任保洁员，月工资四千元。公司自今年五月起以资金紧张为由拖欠工资，" + "申请人多次向项目经理索要未果，现要求支付三个月工资共一万二千元。",
                        null));
        turn(Role.INTAKE_CLERK, new IntakeCommand.CompleteRegistration(id, true, true), "ScreenCase");
        turn(Role.MEDIATION_ORG_HEAD, new IntakeCommand.AcceptCase(id, true, true, true, true), "InquireConsent");
        turn(Role.INTAKE_CLERK, new ConsentCommand.GiveConsent(id, employer, ContactChannel.PHONE, "电话录音", false));
    }

    private static NewParty party(PartyId id, Side side, PartyKind kind, String name, Set<PriorityFlag> flags) {
        return new NewParty(id, side, kind, name, null, null, "19900000000", null, flags);
    }

    private void seatMediator() {
        turn(Role.MEDIATION_ORG_HEAD, new PanelCommand.DesignateMediator(id, MEDIATOR));
        turn(Role.MEDIATOR, new PanelCommand.MakeDisclosure(id, MEDIATOR, false, null));
    }

    private void negotiate() {
        SessionId session = new SessionId(UUID.randomUUID());
        turn(
                Role.MEDIATOR,
                new SessionCommand.ScheduleSession(
                        id, session, OffsetDateTime.now(BEIJING).plusHours(2), SessionMode.ON_SITE, "第一调解室"));
        turn(
                Role.MEDIATOR,
                new SessionCommand.HoldSession(
                        id,
                        session,
                        List.of(new Attendance(worker, true, true), new Attendance(employer, true, true)),
                        true,
                        "双方到场陈述，对欠款事实无异议，对支付时间有分歧。调解员释明了有关规定，双方同意考虑分期支付。",
                        true));
        turn(Role.MEDIATOR, new SessionCommand.RequireEvidence(id, employer, "三个月的考勤记录和工资表", today().plusDays(3)));
        turn(
                Role.INTAKE_CLERK,
                new SessionCommand.SubmitEvidence(
                        id, new EvidenceId(UUID.randomUUID()), employer, EvidenceKind.PAY_RECORD, "工资表", PROOF));
    }

    private void agree() {
        turn(
                Role.MEDIATOR,
                new SettlementCommand.MakeProposal(
                        id, new ProposalId(UUID.randomUUID()), "公司出具欠薪证明并恢复工作。", List.of(wages), List.of(obligation)));
        turn(Role.MEDIATOR, accepts(worker));
        turn(Role.MEDIATOR, accepts(employer), "DraftAgreement");
        turn(Role.MEDIATION_ORG_HEAD, new SettlementCommand.CheckLegality(id, true, true, true, true, null));
        turn(Role.MEDIATOR, new SettlementCommand.SignAgreement(id, worker, false, PROOF));
        turn(Role.MEDIATOR, new SettlementCommand.SignAgreement(id, employer, false, PROOF));
        turn(Role.MEDIATOR, new SettlementCommand.CountersignAgreement(id, MEDIATOR));
        turn(Role.MEDIATION_ORG_HEAD, new SettlementCommand.SealAgreement(id, PROOF));
    }

    private SettlementCommand accepts(PartyId party) {
        return new SettlementCommand.AnswerProposal(id, party, ProposalAnswer.ACCEPT, null, false);
    }

    private void end() {
        turn(Role.MEDIATOR, new ConfirmationCommand.DeclineConfirmation(id));
        turn(
                Role.MEDIATOR,
                new PerformanceCommand.ConfirmPerformance(id, obligation.obligationId(), PROOF),
                "BalanceLedger",
                "ClosePerformance");
        turn(Role.MEDIATOR, new ClosingCommand.VisitParties(id, true, true, 5, null));
        turn(Role.MEDIATOR, new ClosingCommand.CloseCase(id, "调解成功，协议已全部履行。"));
        turn(Role.INTAKE_CLERK, new ClosingCommand.ArchiveCase(id, true));
    }

    private static LocalDate today() {
        return LocalDate.now(BEIJING);
    }
}
