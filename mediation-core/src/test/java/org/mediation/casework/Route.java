package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.PerformanceEvent.PaymentReported;
import org.mediation.casework.SessionEvent.SessionScheduled;
import org.mediation.casework.SettlementCommand.*;

/** The usual way of a case, step by step and fitted to where it stands, and the ways out of it. */
final class Route {
    private final Office office;
    private final Chance chance;
    private int session;
    private int proposal;
    private int payment;

    Route(Office office, Chance chance) {
        this.office = office;
        this.chance = chance;
    }

    /** The steps of an ordinary dispute, most of which are refused where the case stands. */
    List<CaseCommand> usual() {
        return List.of(
                Steps.completed(),
                Steps.screened(),
                Steps.accept(),
                Steps.inquire(),
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
                new HandleIncident(CASE, "已处置"),
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
                Steps.certificateIssued(),
                Steps.closePerformance(),
                Steps.noConfirmation(),
                Steps.visit(),
                Steps.terminate(),
                Steps.close(),
                Steps.archive());
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
    static List<CaseCommand> waysOut() {
        List<CaseCommand> ways = new ArrayList<>(List.of(
                new ExpireMediation(CASE),
                Steps.withdraw(),
                Steps.terminate(),
                Steps.closePerformance(),
                Steps.noConfirmation(),
                Steps.visit(),
                Steps.close(),
                Steps.archive()));
        for (ObligationId obligation : List.of(Steps.PAY_WAGES, Steps.CERTIFICATE)) {
            ways.addAll(List.of(
                    new CallObligationDue(CASE, obligation),
                    new DeclareDefault(CASE, obligation, null),
                    new UrgePerformance(CASE, obligation, "请履行"),
                    new GiveUpObligation(CASE, obligation, "无财产可供履行")));
        }
        return ways;
    }
}
