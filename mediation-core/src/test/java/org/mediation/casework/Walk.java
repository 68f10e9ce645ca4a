package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ArbitrationCommand.*;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ClosingEvent.CaseArchived;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.SettlementCommand.*;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
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
            DeclineReferral.class,
            RecallReferral.class,
            SubmitArbitration.class,
            FileSuit.class,
            SuspectFalseMediation.class);

    private final Chance chance;
    private final boolean direct;
    private final long seed;
    private final Office office = new Office();
    private final Route route;
    private int reached;

    Walk(long seed) {
        this.seed = seed;
        chance = new Chance(seed);
        direct = chance.in(7);
        route = new Route(office, chance);
    }

    Walk go(int steps) {
        send(seed % 3 == 0 ? Steps.refer(chance.pick(List.of(ReferralKind.values()))) : Steps.register());
        if (chance.in(5)) {
            route.straight().forEach(this::send);
        }
        for (int step = 0; step < steps; step++) {
            if (chance.in(1)) {
                boolean agreed = office.latest(AgreementTookEffect.class).isPresent();
                office.clock.advance(Duration.ofHours(chance.upTo(agreed ? 400 : 40)));
            }
            if (chance.in(3)) {
                goOn();
            } else {
                stray();
            }
        }
        return this;
    }

    /** Straight to an agreement, then nothing but what usually follows, while days go by. */
    Walk goStraight(int steps) {
        send(Steps.register());
        route.straight().forEach(this::send);
        for (int step = 0; step < steps; step++) {
            office.clock.advance(Duration.ofHours(chance.upTo(200)));
            goOn();
        }
        return this;
    }

    /** Does the next of the usual steps that is not refused here. */
    private void goOn() {
        List<CaseCommand> usual = route.usual();
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
            Route.waysOut(BeijingTime.dateOf(office.clock.instant())).forEach(this::send);
        }
        return isOver();
    }

    private boolean isOver() {
        return office.latest(CaseArchived.class).isPresent()
                || office.latest(CaseClosed.class)
                        .filter(closed ->
                                closed.outcome() == Outcome.ANSWERED || closed.outcome() == Outcome.TRANSFERRED)
                        .isPresent();
    }

    private boolean send(CaseCommand command) {
        String actor = chance.pick(List.of(HEAD, CLERK, LIN.toString()));
        return office.send(command, actor, Role.MEDIATION_ORG_HEAD) == null;
    }

    /** Does something made up, when one of a few attempts hits. */
    private void stray() {
        for (int attempt = 0; attempt < 4; attempt++) {
            CaseCommand command = chance.command();
            boolean leave = direct && WAYS_OUT.contains(command.getClass())
                    || command instanceof RegisterCase
                    || command instanceof ReceiveReferral;
            if (!leave && send(command)) {
                return;
            }
        }
    }

    List<? extends DomainEventMessage<?>> record() {
        return office.record();
    }

    List<CaseEvent> events() {
        return office.events();
    }

    @Override
    public String toString() {
        return "Walk " + seed;
    }
}
