package org.mediation.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.*;
import static org.mediation.hotline.TicketStep.*;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.Thresholds;
import org.mediation.hotline.DispatchEvent.TicketDispatched;
import org.mediation.hotline.HandlingCommand.*;
import org.mediation.hotline.HandlingEvent.*;
import org.mediation.kernel.Vault;

/** What the unit does (办理): calls first, answers in time, takes longer once, or hands on what is a case or aid. */
final class Handling {
    private static final Set<TicketResult> ANSWERS = EnumSet.of(
            TicketResult.SOLVED,
            TicketResult.EXPLAINED,
            TicketResult.TO_SUPERVISION,
            TicketResult.REFERRED_OUT,
            TicketResult.UNREACHABLE);

    private final TicketState state;
    private boolean reached;
    private int attempts;
    private boolean extended;
    private boolean urged;
    private boolean overdue;
    private @Nullable Instant urgeAt;

    Handling(TicketState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(ContactCaller command, Vault vault) {
        state.mustBeAt(HANDLING);
        apply(new CallerContacted(state.id, command.reached(), state.sealIfAny(vault, "note", command.note())));
    }

    @CommandHandler
    void handle(ExtendTicket command, Deadlines deadlines, Thresholds thresholds, Clock clock, Vault vault) {
        state.mustBeAt(HANDLING);
        unless(!extended, EXTENSION_ONCE);
        unless(!isLate(clock), EXTENSION_TOO_LATE);
        unless(command.callerTold() || !state.callable, EXTENSION_UNTOLD);
        var due = deadlines.due(
                "T-HL-EXT", Objects.requireNonNull(state.handlingDue).due());
        apply(new TicketExtended(
                state.id,
                state.seal(vault, "reason", command.reason()),
                due,
                Urging.at(thresholds, clock.instant(), due)));
    }

    /** A caller who left no number can neither be called before nor asked afterwards. */
    @CommandHandler
    void handle(AnswerTicket command, Deadlines deadlines, Thresholds thresholds, Clock clock, Vault vault) {
        state.mustBeAt(HANDLING);
        unless(ANSWERS.contains(command.resultCode()), RESULT_UNFIT);
        if (command.resultCode() == TicketResult.UNREACHABLE) {
            unless(thresholds.get("N-HL-CALLS").reachedBy(attempts), CALLS_TOO_FEW);
        } else {
            unless(reached || !state.callable, CONTACT_FIRST);
        }
        noteIfLate(clock);
        apply(new TicketAnswered(
                state.id,
                command.resultCode(),
                state.seal(vault, "answer", command.answer()),
                command.documentHash(),
                deadlines.due("T-HL-VISIT", clock.instant())));
        if (!state.callable) {
            state.complete(command.resultCode());
        }
    }

    @CommandHandler
    void handle(ConvertTicketToCase command, Clock clock) {
        convert(command.callerAgrees(), clock, TicketResult.CONVERTED_TO_CASE, command.caseId(), null);
    }

    @CommandHandler
    void handle(ConvertTicketToAid command, Clock clock) {
        convert(command.callerAgrees(), clock, TicketResult.CONVERTED_TO_AID, null, command.aidId());
    }

    /** Done with the hand-over (I-32); what the case or the aid comes to changes nothing here. */
    private void convert(
            boolean agreed,
            Clock clock,
            TicketResult result,
            @Nullable ConvertedCase caseId,
            @Nullable ConvertedAid aidId) {
        state.mustBeAt(HANDLING);
        unless(agreed, CONVERSION_UNWANTED);
        noteIfLate(clock);
        apply(new TicketConverted(state.id, result, caseId, aidId));
        state.complete(result);
    }

    @CommandHandler
    void handle(UrgeTicket command, Clock clock) {
        state.mustBeAt(HANDLING);
        unless(!urged && urgeAt != null && !clock.instant().isBefore(urgeAt), TICKET_DUE_NOT_REACHED);
        apply(new TicketUrged(state.id));
    }

    @CommandHandler
    void handle(CallTicketOverdue command, Clock clock) {
        state.mustBeAt(HANDLING);
        unless(!overdue && isLate(clock), TICKET_DUE_NOT_REACHED);
        noteIfLate(clock);
    }

    /** The deadline may not have fired yet; late is late all the same. */
    private void noteIfLate(Clock clock) {
        if (!overdue && isLate(clock)) {
            apply(new TicketOverdue(state.id, Objects.requireNonNull(state.handlingDue)));
        }
    }

    private boolean isLate(Clock clock) {
        return state.step == HANDLING && state.handlingDue != null && state.handlingDue.passedAt(clock.instant());
    }

    @EventSourcingHandler
    void on(TicketDispatched event) {
        urgeAt = event.urgeAt();
        reached = false;
        attempts = 0;
        urged = false;
        overdue = false;
    }

    @EventSourcingHandler
    void on(CallerContacted event) {
        reached |= event.reached();
        attempts++;
    }

    @EventSourcingHandler
    void on(TicketExtended event) {
        extended = true;
        urged = false;
        urgeAt = event.urgeAt();
        state.handlingDue = event.handlingDue();
    }

    @EventSourcingHandler
    void on(TicketUrged event) {
        urged = true;
    }

    @EventSourcingHandler
    void on(TicketOverdue event) {
        overdue = true;
        state.late = true;
    }

    @EventSourcingHandler
    void on(TicketAnswered event) {
        state.step = VISITING;
    }
}
