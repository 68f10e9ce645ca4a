package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ClosingEvent.CaseArchived;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.PerformanceEvent.PaymentReported;
import org.mediation.casework.SessionEvent.SessionScheduled;
import org.mediation.casework.SettlementCommand.*;
import org.mediation.kernel.Role;

/** A case that goes its way with steps in the usual order, made-up commands in between, and time that passes. */
final class Walk {
    /** Ways out that chance would take long before anything has happened; some walks go without them. */
    private static final Set<Class<? extends CaseCommand>> WAYS_OUT = Set.of(
            AnswerInquiry.class,
            TransferCase.class,
            RejectCase.class,
            RefuseConsent.class,
            ReportUnreachable.class,
            LapseConsent.class,
            WithdrawConsent.class,
            WithdrawApplication.class,
            DiscontinueMediation.class,
            DeclareImpasse.class,
            ExpireMediation.class,
            EscalateToJointMediation.class,
            SettleOnSpot.class,
            SuspectFalseMediation.class);

    private final Chance chance;
    private final boolean direct;
    private final long seed;
    private final Office office = new Office();
    private int reached;
    private int session;
    private int proposal;
    private int payment;

    Walk(long seed) {
        this.seed = seed;
        chance = new Chance(seed);
        direct = chance.in(7);
    }

    Walk go(int steps) {
        send(Steps.register());
        for (int step = 0; step < steps; step++) {
            if (chance.in(1)) {
                office.clock.advance(Duration.ofHours(chance.upTo(40)));
            }
            if (chance.in(3)) {
                goOn();
            } else {
                stray();
            }
        }
        return this;
    }

    /** Does the next of the usual steps that is not refused here. */
    private void goOn() {
        List<CaseCommand> usual = usual();
        for (int tried = 0; tried < usual.size(); tried++) {
            reached = (reached + 1) % usual.size();
            if (send(usual.get(reached))) {
                return;
            }
        }
    }

    /** From wherever the case stands, doing only what has to be done: whether it comes to its end. */
    boolean finish() {
        office.clock.advance(Duration.ofDays(60));
        for (int step = 0; step < 60 && !isOver(); step++) {
            ways().forEach(this::send);
        }
        return isOver();
    }

    private boolean isOver() {
        return latest(CaseArchived.class).isPresent()
                || latest(CaseClosed.class)
                        .filter(closed ->
                                closed.outcome() == Outcome.ANSWERED || closed.outcome() == Outcome.TRANSFERRED)
                        .isPresent();
    }

    /** What ends a case wherever it stands: an expired period or a withdrawal, and in performance giving up what is left. */
    private static List<CaseCommand> ways() {
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

    private boolean send(CaseCommand command) {
        String actor = chance.pick(List.of(HEAD, CLERK, LIN.toString()));
        return office.send(command, actor, Role.MEDIATION_ORG_HEAD) == null;
    }

    /** Does something made up, when one of a few attempts hits. */
    private void stray() {
        for (int attempt = 0; attempt < 4; attempt++) {
            CaseCommand command = chance.command();
            boolean leave = direct && WAYS_OUT.contains(command.getClass()) || command instanceof RegisterCase;
            if (!leave && send(command)) {
                return;
            }
        }
    }

    /** The steps of an ordinary dispute, most of which are refused where the case stands. */
    private List<CaseCommand> usual() {
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
                        "调解室",
                        true),
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
                Steps.verify(latest(PaymentReported.class)
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
        SessionId open =
                latest(SessionScheduled.class).map(SessionScheduled::sessionId).orElse(Steps.SESSION);
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

    List<? extends DomainEventMessage<?>> record() {
        return office.record();
    }

    List<CaseEvent> events() {
        return office.record().stream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList();
    }

    private <E extends CaseEvent> Optional<E> latest(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Walk " + seed;
    }
}
