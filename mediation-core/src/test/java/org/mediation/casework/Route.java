package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ArbitrationCommand.*;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ConfirmationCommand.*;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.PerformanceEvent.PaymentReported;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.SessionEvent.SessionScheduled;
import org.mediation.casework.SettlementCommand.*;

/** The usual way of a case, step by step and fitted to where it stands, and the ways out of it. */
final class Route {
    private final Office office;
    private final Chance chance;
    private final boolean broken;
    private int session;
    private int proposal;
    private int payment;

    Route(Office office, Chance chance) {
        this.office = office;
        this.chance = chance;
        broken = chance.in(6);
    }

    /** The steps of an ordinary dispute, most of which are refused where the case stands. */
    List<CaseCommand> usual() {
        List<CaseCommand> steps = new ArrayList<>(List.of(
                new AcknowledgeReferral(CASE),
                Steps.completed(),
                Steps.screened(),
                Steps.accept(),
                Steps.inquire(),
                Steps.consent(WORKER),
                Steps.consent(EMPLOYER),
                Steps.designate(LIN),
                Steps.disclose(chance.pick(List.of(LIN, GUO, LENT, INSIDER))),
                new DecideRecusal(CASE, chance.pick(List.of(LIN, GUO, LENT)), false, "不构成回避"),
                new SessionCommand.ScheduleSession(
                        CASE,
                        new SessionId(new UUID(75, ++session)),
                        office.clock.instant().atOffset(MONDAY.getOffset()).plusDays(1),
                        SessionMode.ON_SITE,
                        "调解室"),
                held(),
                propose(),
                propose(),
                Steps.answer(WORKER, ProposalAnswer.ACCEPT),
                Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT),
                Steps.draft(),
                Steps.lawful(),
                Steps.sign(WORKER),
                Steps.sign(EMPLOYER),
                Steps.countersign(chance.pick(List.of(LIN, GUO))),
                Steps.seal(),
                new HandleIncident(CASE, "已处置")));
        steps.addAll(broken ? pursuit() : performance());
        steps.addAll(List.of(
                Steps.closePerformance(),
                Steps.noConfirmation(),
                Steps.visit(),
                Steps.terminate(),
                new ReportResult(CASE),
                Steps.close(),
                Steps.archive()));
        return steps;
    }

    /** Straight to an agreement in force, for the courses that are about what comes after. */
    List<CaseCommand> straight() {
        return List.of(
                new AcknowledgeReferral(CASE),
                Steps.completed(),
                Steps.screened(),
                Steps.accept(),
                Steps.inquire(),
                Steps.consent(WORKER),
                Steps.consent(EMPLOYER),
                Steps.designate(LIN),
                Steps.disclose(LIN),
                Steps.schedule(),
                Steps.hold(),
                propose(),
                Steps.answer(WORKER, ProposalAnswer.ACCEPT),
                Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT),
                Steps.draft(),
                Steps.lawful(),
                Steps.sign(WORKER),
                Steps.sign(EMPLOYER),
                Steps.countersign(LIN),
                Steps.seal());
    }

    private List<CaseCommand> performance() {
        return List.of(
                new FileAgreementWithBody(CASE),
                new IssueCourtStatement(CASE, "民事调解书一号", TODAY),
                new ReportPayment(
                        CASE,
                        new PaymentId(new UUID(76, ++payment)),
                        Steps.PAY_WAGES,
                        chance.pick(List.of(400_000L, 600_000L)),
                        TODAY,
                        "bank-receipt"),
                Steps.verify(office.latest(PaymentReported.class)
                        .map(PaymentReported::paymentId)
                        .orElse(Steps.PAYMENT)),
                new CallObligationDue(CASE, chance.pick(List.of(Steps.PAY_WAGES, Steps.CERTIFICATE))),
                Steps.certificateIssued());
    }

    /** The agreement is broken, perhaps confirmed before, and what is left is pursued on one of the ways. */
    private List<CaseCommand> pursuit() {
        ConfirmationRoute route = chance.pick(List.of(ConfirmationRoute.values()));
        LocalDate today = BeijingTime.dateOf(office.clock.instant());
        List<CaseCommand> steps = new ArrayList<>(List.of(
                new FileAgreementWithBody(CASE),
                new ChooseConfirmation(CASE, route, true, true),
                new ApplyForConfirmation(
                        CASE, route == ConfirmationRoute.COURT ? FENGTAI_COURT : FENGTAI_INSTITUTE, today, "申请书"),
                new AcceptConfirmation(CASE, "确认一号", today),
                new GrantConfirmation(CASE, "裁定一号", today, "裁定书")));
        for (ObligationId obligation : List.of(Steps.PAY_WAGES, Steps.CERTIFICATE)) {
            steps.addAll(List.of(Steps.givenUp(obligation)));
        }
        steps.addAll(List.of(
                Steps.balance(),
                Steps.remedy(DefaultRemedy.ENFORCEMENT),
                Steps.remedy(chance.pick(List.of(DefaultRemedy.values()))),
                new ApplyForPaymentOrder(
                        CASE, FENGTAI_COURT, PaymentOrderBasis.MEDIATION_AGREEMENT, today, true, true, "申请书"),
                new AcceptPaymentOrder(CASE, "督促一号", today),
                new IssuePaymentOrder(CASE, "支付令一号", today),
                new ServePaymentOrder(CASE, today),
                new TakeOrderEffect(CASE),
                new PrepareArbitration(CASE, FENGTAI_INSTITUTE, true),
                new SubmitArbitration(CASE, today, "回执"),
                new AcceptArbitration(CASE, "仲裁一号", today),
                new RecordAward(CASE, "裁决一号", today, false, 1_000_000L),
                new TakeAwardEffect(CASE),
                new FileSuit(CASE, FENGTAI_COURT, "民初一号", today),
                new RecordCourtDecision(CASE, TitleKind.JUDGMENT, "判决一号", today)));
        for (TitleKind title : TitleKind.values()) {
            steps.add(new ApplyForEnforcement(CASE, FENGTAI_COURT, title, today));
        }
        steps.addAll(List.of(
                new AcceptEnforcement(CASE, "执行一号", today),
                new RecordRecovery(CASE, Steps.PAY_WAGES, 400_000, today, "到账凭证"),
                new CloseEnforcement(CASE, EnforcementResult.NO_ASSETS, today)));
        return steps;
    }

    private SessionCommand.HoldSession held() {
        SessionId open = office.latest(SessionScheduled.class)
                .map(SessionScheduled::sessionId)
                .orElse(Steps.SESSION);
        return new SessionCommand.HoldSession(CASE, open, Steps.hold().attendance(), true, "双方陈述", true);
    }

    private MakeProposal propose() {
        LocalDate soon = BeijingTime.dateOf(office.clock.instant()).plusDays(3);
        return Steps.propose(
                new ProposalId(new UUID(77, ++proposal)),
                chance.pick(List.of(List.of(WAGES, OVERTIME), List.of(WAGES))),
                List.of(due(Steps.payment(1_000_000), soon), due(Steps.certificate(), soon)));
    }

    private static Obligation due(Obligation usual, LocalDate day) {
        return new Obligation(
                usual.obligationId(),
                usual.debtor(),
                usual.creditor(),
                usual.kind(),
                usual.amountFen(),
                day,
                usual.claimId());
    }

    /** What ends a case wherever it stands: an expired period or a withdrawal, and in performance giving up what is left. */
    static List<CaseCommand> waysOut(LocalDate today) {
        List<CaseCommand> ways = new ArrayList<>(List.of(
                new ExpireMediation(CASE),
                Steps.withdraw(),
                Steps.terminate(),
                new FileAgreementWithBody(CASE),
                new ReportResult(CASE),
                new WithdrawConfirmation(CASE, "不再申请"),
                new WithdrawPaymentOrder(CASE, "不再申请"),
                new RefuseEnforcement(CASE, "不予受理"),
                new CloseEnforcement(CASE, EnforcementResult.NO_ASSETS, today),
                new WithdrawSuit(CASE, "撤诉"),
                new AbandonArbitration(CASE, "不再申请"),
                Steps.balance(),
                Steps.remedy(DefaultRemedy.WRITE_OFF),
                Steps.closePerformance(),
                Steps.noConfirmation(),
                Steps.visit(),
                Steps.close(),
                Steps.archive()));
        for (ObligationId obligation : List.of(Steps.PAY_WAGES, Steps.CERTIFICATE)) {
            ways.addAll(List.of(Steps.givenUp(obligation)));
        }
        for (TitleKind title : TitleKind.values()) {
            ways.add(new ApplyForEnforcement(CASE, FENGTAI_COURT, title, today));
        }
        return ways;
    }
}
