package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.RESPONDENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Sessions, caucuses and evidence (调解会议): a14 to a16. */
public sealed interface SessionCommand extends CaseCommand {

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.SessionScheduled.class)
    record ScheduleSession(CaseId caseId, SessionId sessionId, OffsetDateTime at, SessionMode mode, String place)
            implements SessionCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.SessionRescheduled.class)
    record RescheduleSession(CaseId caseId, SessionId sessionId, OffsetDateTime at, String place, String reason)
            implements SessionCommand {}

    /** Records a session with signed minutes (调解笔录). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.SessionHeld.class)
    record HoldSession(
            CaseId caseId,
            SessionId sessionId,
            List<Attendance> attendance,
            boolean rightsTold,
            String minutes,
            boolean minutesSigned)
            implements SessionCommand {
        public HoldSession {
            attendance = List.copyOf(attendance);
        }
    }

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.SessionNoShow.class)
    record RecordNoShow(CaseId caseId, SessionId sessionId, PartyId partyId) implements SessionCommand {}

    /** Speaks with one side alone (背对背调解); the note stays with the mediators. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.CaucusHeld.class)
    record HoldCaucus(CaseId caseId, PartyId partyId, String note) implements SessionCommand {}

    /** Facts that all parties confirm in writing (无争议事实), the only ones usable later. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.UndisputedFactsConfirmed.class)
    record ConfirmUndisputedFacts(CaseId caseId, String facts, boolean signedByAll) implements SessionCommand {}

    @AllowedFor({INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR, APPLICANT, RESPONDENT})
    @LeadsTo(SessionEvent.EvidenceSubmitted.class)
    record SubmitEvidence(
            CaseId caseId, EvidenceId evidenceId, PartyId partyId, EvidenceKind kind, String title, String documentHash)
            implements SessionCommand {}

    /** Asks a party for papers that it holds (LDMAL art. 6). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.EvidenceRequired.class)
    record RequireEvidence(CaseId caseId, PartyId partyId, String items, LocalDate until) implements SessionCommand {}

    /** Notes that a party did not hand in what was asked of it; the party bears the consequence. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(SessionEvent.EvidenceWithheld.class)
    record RecordWithheldEvidence(CaseId caseId, PartyId partyId) implements SessionCommand {}
}
