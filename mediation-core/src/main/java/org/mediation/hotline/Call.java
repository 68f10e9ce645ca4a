package org.mediation.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.*;
import static org.mediation.hotline.TicketStep.ANSWERING;
import static org.mediation.hotline.TicketStep.DISPATCHING;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.CallCommand.*;
import org.mediation.hotline.CallEvent.*;
import org.mediation.hotline.EmergencyEvent.EmergencyRaised;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.Roster;

/** Taking the call (受理): what is recorded, answered on the spot, and what needs no unit at all. */
final class Call {
    private static final String PIPELINE = "HotlineRequest";

    private final TicketState state;
    private @Nullable DueDate answerDue;

    Call(TicketState state) {
        this.state = state;
    }

    void register(
            RegisterTicket command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            TicketNumbers numbers) {
        unless(
                roster.organisation(command.organisation())
                        .filter(OrganisationEntry::active)
                        .isPresent(),
                HOTLINE_CLOSED);
        unless(!command.narrative().isBlank(), REQUEST_MISSING);
        mustSayWhoCalls(command);
        String district = told(command.employerDistrict()) ? command.employerDistrict() : command.callerDistrict();
        unless(told(district), TICKET_DISTRICT_MISSING);
        Instant received = command.receivedAt().toInstant();
        unless(!received.isAfter(clock.instant()), TICKET_RECEIVED_AHEAD);
        boolean emergency = command.danger() != null || command.major();
        boolean answerable = command.category() == TicketCategory.CONSULTATION && !emergency;
        apply(new TicketRegistered(
                command.ticketId(),
                numbers.next(BeijingTime.dateOf(clock.instant()).getYear()),
                command.externalId(),
                command.organisation(),
                district == null ? "" : district,
                command.channel(),
                command.category(),
                command.anonymous(),
                emergency,
                answerable,
                command.receivedAt(),
                PIPELINE,
                state.sealOfCaller(vault, "name", command.name()),
                state.sealOfCaller(vault, "phone", command.phone()),
                state.sealOfCaller(vault, "idNumber", command.idNumber()),
                state.sealIfAny(vault, "employer", command.employer()),
                state.seal(vault, "narrative", command.narrative()),
                answerable ? deadlines.due("T-HL-ANS", received) : null));
        if (emergency) {
            apply(new EmergencyRaised(command.ticketId(), command.danger(), command.major()));
        }
    }

    private static void mustSayWhoCalls(RegisterTicket command) {
        if (command.anonymous()) {
            unless(!told(command.name()) && !told(command.idNumber()), ANONYMOUS_NAMED);
        } else {
            unless(told(command.name()) || told(command.phone()), CALLER_MISSING);
        }
    }

    private static boolean told(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @CommandHandler
    void handle(AnswerOnCall command, Vault vault) {
        state.mustBeAt(ANSWERING);
        apply(new TicketAnsweredOnCall(state.id, state.seal(vault, "answer", command.answer())));
        state.complete(TicketResult.EXPLAINED);
    }

    @CommandHandler
    void handle(PassOnTicket command) {
        state.mustBeAt(ANSWERING);
        apply(new TicketPassedOn(state.id));
    }

    @CommandHandler
    void handle(PassOnUnanswered command, Clock clock) {
        state.mustBeAt(ANSWERING);
        unless(answerDue != null && answerDue.passedAt(clock.instant()), TICKET_DUE_NOT_REACHED);
        apply(new TicketLeftUnanswered(state.id));
    }

    @CommandHandler
    void handle(SupplementTicket command, Vault vault) {
        state.mustBeOpen();
        apply(new TicketSupplemented(state.id, state.seal(vault, "note", command.note())));
    }

    @CommandHandler
    void handle(ClassifyTicket command) {
        state.mustBeOpen();
        apply(new TicketClassified(state.id, command.category()));
    }

    @CommandHandler
    void handle(MergeTicket command) {
        state.mustBeOpen();
        unless(!command.into().equals(state.id), MERGED_INTO_ITSELF);
        apply(new TicketMerged(state.id, command.into()));
        state.complete(TicketResult.DUPLICATE);
    }

    @CommandHandler
    void handle(WithdrawTicket command, Vault vault) {
        state.mustBeOpen();
        apply(new TicketWithdrawn(state.id, state.seal(vault, "reason", command.reason())));
        state.complete(TicketResult.WITHDRAWN);
    }

    @EventSourcingHandler
    void on(TicketRegistered event) {
        answerDue = event.answerDue();
        state.callable = event.phone() != null;
        state.step = event.answerDue() == null ? DISPATCHING : ANSWERING;
    }

    @EventSourcingHandler
    void on(TicketLeftUnanswered event) {
        state.step = DISPATCHING;
    }

    @EventSourcingHandler
    void on(TicketPassedOn event) {
        state.step = DISPATCHING;
    }
}
