package org.mediation.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.*;
import static org.mediation.hotline.TicketStep.*;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.HandlingEvent.TicketAnswered;
import org.mediation.hotline.VisitCommand.*;
import org.mediation.hotline.VisitEvent.*;
import org.mediation.kernel.Header;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;

/** Asking afterwards (回访): by another than the handler, with one chance to do better. */
final class Visiting {
    private final TicketState state;
    private @Nullable String handler;
    private @Nullable DueDate visitDue;
    private boolean visitOverdue;
    private boolean reopened;
    private TicketResult result = TicketResult.EXPLAINED;

    Visiting(TicketState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(VisitCaller command, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(VISITING);
        unless(!actor.equals(handler), VISIT_BY_HANDLER);
        Boolean solved = command.solved();
        Boolean satisfied = command.satisfied();
        unless(command.contacted() == (solved != null) && command.contacted() == (satisfied != null), VISIT_ANSWERS);
        boolean discontent = Boolean.FALSE.equals(solved) || Boolean.FALSE.equals(satisfied);
        apply(new TicketVisited(
                state.id,
                command.contacted(),
                solved,
                satisfied,
                state.sealIfAny(vault, "comment", command.comment()),
                discontent));
        if (!discontent) {
            state.complete(result);
        }
    }

    @CommandHandler
    void handle(ReopenTicket command, Vault vault) {
        state.mustBeAt(DECIDING);
        unless(!reopened, REOPEN_ONCE);
        apply(new TicketReopened(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(ExplainDiscontent command, Vault vault) {
        state.mustBeAt(DECIDING);
        apply(new DiscontentExplained(state.id, state.seal(vault, "reason", command.reason())));
        state.complete(result);
    }

    @CommandHandler
    void handle(PutTicketUnderOversight command, Vault vault) {
        state.mustBeAt(DECIDING);
        apply(new TicketPutUnderOversight(state.id, state.seal(vault, "reason", command.reason())));
        state.complete(result);
    }

    @CommandHandler
    void handle(CallVisitOverdue command, Clock clock) {
        state.mustBeAt(VISITING);
        DueDate due = visitDue;
        if (visitOverdue || due == null || !due.passedAt(clock.instant())) {
            throw new RuleViolated(TICKET_DUE_NOT_REACHED);
        }
        apply(new TicketVisitOverdue(state.id, due));
    }

    @EventSourcingHandler
    void on(TicketAnswered event, @MetaDataValue(Header.ACTOR) @Nullable String actor) {
        handler = actor;
        result = event.resultCode();
        visitDue = event.visitDue();
        visitOverdue = false;
    }

    @EventSourcingHandler
    void on(TicketVisitOverdue event) {
        visitOverdue = true;
    }

    @EventSourcingHandler
    void on(TicketVisited event) {
        state.step = DECIDING;
    }

    @EventSourcingHandler
    void on(TicketReopened event) {
        reopened = true;
    }

    @EventSourcingHandler
    void on(TicketCompleted event) {
        state.step = COMPLETED;
    }
}
