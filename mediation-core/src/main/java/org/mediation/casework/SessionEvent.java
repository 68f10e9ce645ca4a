package org.mediation.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Sealed;

/** What can have happened in and around the sessions. */
public sealed interface SessionEvent extends CaseEvent {

    /** A session was fixed; notice says by when the parties should have been told (T-NOTICE), late when it already passed. */
    record SessionScheduled(
            CaseId caseId,
            SessionId sessionId,
            OffsetDateTime at,
            SessionMode mode,
            Sealed place,
            DueDate notice,
            boolean noticeLate)
            implements SessionEvent {}

    record SessionRescheduled(CaseId caseId, SessionId sessionId, OffsetDateTime at, Sealed place, Sealed reason)
            implements SessionEvent {}

    record SessionHeld(
            CaseId caseId, SessionId sessionId, List<Attendance> attendance, Sealed minutes, String minutesHash)
            implements SessionEvent {}

    record SessionNoShow(CaseId caseId, SessionId sessionId, PartyId partyId) implements SessionEvent {}

    record CaucusHeld(CaseId caseId, PartyId partyId, Sealed note) implements SessionEvent {}

    record UndisputedFactsConfirmed(CaseId caseId, Sealed facts) implements SessionEvent {}

    record EvidenceSubmitted(
            CaseId caseId, EvidenceId evidenceId, PartyId partyId, EvidenceKind kind, Sealed title, String documentHash)
            implements SessionEvent {}

    record EvidenceRequired(CaseId caseId, PartyId partyId, Sealed items, LocalDate until) implements SessionEvent {}

    record EvidenceWithheld(CaseId caseId, PartyId partyId) implements SessionEvent {}
}
