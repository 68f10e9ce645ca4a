package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SessionCommand.ConfirmUndisputedFacts;
import org.mediation.casework.SessionCommand.HoldCaucus;
import org.mediation.casework.SessionCommand.HoldSession;
import org.mediation.casework.SessionCommand.RecordNoShow;
import org.mediation.casework.SessionCommand.RescheduleSession;
import org.mediation.casework.SessionCommand.ScheduleSession;
import org.mediation.casework.SessionEvent.CaucusHeld;
import org.mediation.casework.SessionEvent.SessionHeld;
import org.mediation.casework.SessionEvent.SessionNoShow;
import org.mediation.casework.SessionEvent.SessionRescheduled;
import org.mediation.casework.SessionEvent.SessionScheduled;
import org.mediation.casework.SessionEvent.UndisputedFactsConfirmed;
import org.mediation.kernel.Vault;

/** The meetings (调解会议): none before consent and disclosure, each with signed minutes. */
final class Sessions {
    private final CaseState state;
    private final Recusals recusals;

    private @Nullable SessionId open;
    private final Map<SessionId, Boolean> held = new HashMap<>();

    Sessions(CaseState state, Recusals recusals) {
        this.state = state;
        this.recusals = recusals;
    }

    void mustHaveMet() {
        unless(held.containsValue(true), CaseRule.SESSION_MISSING);
    }

    @CommandHandler
    void handle(ScheduleSession command, Deadlines deadlines, Clock clock, Vault vault) {
        unless(open == null, CaseRule.SESSION_OPEN);
        mustBeMediating();
        unless(!held.containsKey(command.sessionId()), CaseRule.PARTY_EXISTS);
        unless(command.at().toInstant().isAfter(clock.instant()), CaseRule.SESSION_IN_PAST);
        LocalDate day = command.at().atZoneSameInstant(CaseState.BEIJING).toLocalDate();
        DueDate notice = deadlines.before("T-NOTICE", day);
        apply(new SessionScheduled(
                state.id,
                command.sessionId(),
                command.at(),
                command.mode(),
                state.seal(vault, "place", command.place()),
                notice,
                notice.passedAt(clock.instant())));
    }

    @CommandHandler
    void handle(RescheduleSession command, Clock clock, Vault vault) {
        mustBeOpen(command.sessionId());
        unless(command.at().toInstant().isAfter(clock.instant()), CaseRule.SESSION_IN_PAST);
        apply(new SessionRescheduled(
                state.id,
                command.sessionId(),
                command.at(),
                state.seal(vault, "place", command.place()),
                state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(HoldSession command, Vault vault) {
        mustBeOpen(command.sessionId());
        unless(command.rightsTold(), CaseRule.RIGHTS_NOT_TOLD);
        List<Attendance> attendance = command.attendance();
        mustBeComplete(attendance);
        unless(command.minutesSigned(), CaseRule.MINUTES_UNSIGNED);
        var minutes = state.seal(vault, "minutes", command.minutes());
        apply(new SessionHeld(state.id, command.sessionId(), attendance, minutes, Digest.of(minutes.text())));
    }

    /** Of every party on both sides it is recorded once whether it came, and of those who came that they are who they say. */
    private void mustBeComplete(List<Attendance> attendance) {
        attendance.forEach(each -> state.party(each.partyId()));
        Set<PartyId> recorded = attendance.stream().map(Attendance::partyId).collect(Collectors.toSet());
        unless(
                recorded.size() == attendance.size()
                        && recorded.containsAll(state.disputants())
                        && attendance.stream().anyMatch(Attendance::present)
                        && attendance.stream().allMatch(each -> !each.present() || each.identityChecked()),
                CaseRule.ATTENDANCE_INCOMPLETE);
    }

    @CommandHandler
    void handle(RecordNoShow command) {
        mustBeOpen(command.sessionId());
        state.party(command.partyId());
        apply(new SessionNoShow(state.id, command.sessionId(), command.partyId()));
    }

    @CommandHandler
    void handle(HoldCaucus command, Vault vault) {
        mustBe(CaseState.MEDIATING);
        state.party(command.partyId());
        apply(new CaucusHeld(state.id, command.partyId(), state.seal(vault, "note", command.note())));
    }

    @CommandHandler
    void handle(ConfirmUndisputedFacts command, Vault vault) {
        mustBe(CaseState.MEDIATING);
        unless(command.signedByAll(), CaseRule.NOT_CONFIRMED_BY_ALL);
        apply(new UndisputedFactsConfirmed(state.id, state.seal(vault, "facts", command.facts())));
    }

    /** Open for the next step: no session fixed, no proposal unanswered. */
    void mustBeMediating() {
        mustBe(Set.of(Stage.NEGOTIATION));
    }

    /** Consent, a mediator and a clean disclosure come before any session (I-01, I-07). */
    void mustBe(Set<Stage> stages) {
        unless(state.stage != Stage.CONSENT || !state.isRunning(), CaseRule.CONSENT_MISSING);
        unless(state.stage != Stage.PANEL || !state.isRunning(), CaseRule.DISCLOSURE_MISSING);
        state.mustBeIn(stages);
        recusals.mustBeClear();
    }

    private void mustBeOpen(SessionId session) {
        mustBe(Set.of(Stage.SESSION_FIXED));
        unless(session.equals(open), CaseRule.SESSION_UNKNOWN);
    }

    @EventSourcingHandler
    void on(SessionScheduled event) {
        open = event.sessionId();
        held.put(event.sessionId(), false);
        state.stage = Stage.SESSION_FIXED;
    }

    @EventSourcingHandler
    void on(SessionHeld event) {
        held.put(event.sessionId(), true);
        open = null;
        state.stage = Stage.NEGOTIATION;
    }

    @EventSourcingHandler
    void on(SessionNoShow event) {
        open = null;
        state.stage = Stage.NEGOTIATION;
    }
}
