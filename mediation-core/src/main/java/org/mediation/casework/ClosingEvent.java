package org.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Sealed;

/** What can have happened at the end of a case. */
public sealed interface ClosingEvent extends CaseEvent {

    record ApplicationWithdrawn(
            CaseId caseId,
            boolean settledPrivately,
            @Nullable Sealed words) implements ClosingEvent {}

    record ImpasseDeclared(CaseId caseId, Sealed reason) implements ClosingEvent {}

    record MediationDiscontinued(CaseId caseId, EndReason cause, Sealed proof) implements ClosingEvent {}

    record FalseMediationSuspected(CaseId caseId, Sealed grounds) implements ClosingEvent {}

    record FalseMediationDismissed(CaseId caseId, Sealed reason) implements ClosingEvent {}

    record IncidentReported(CaseId caseId, IncidentKind kind, Sealed description, Sealed reportedTo)
            implements ClosingEvent {}

    record IncidentHandled(CaseId caseId, Sealed measures) implements ClosingEvent {}

    record MediationTerminated(CaseId caseId, EndReason reason, Outcome outcome) implements ClosingEvent {}

    /** The parties were told what else they can do, and until when (I-03). */
    record GuidanceGiven(
            CaseId caseId, List<Remedy> remedies, @Nullable LocalDate limitationDate) implements ClosingEvent {}

    record ReturnVisited(
            CaseId caseId,
            boolean contacted,
            boolean solved,
            int satisfaction,
            @Nullable Sealed comment) implements ClosingEvent {}

    record CaseClosed(
            CaseId caseId,
            Outcome outcome,
            long recoveredFen,
            @Nullable Sealed summary) implements ClosingEvent {}

    record DossierSealed(CaseId caseId, List<DossierEntry> index, String dossierHash) implements ClosingEvent {}

    record CaseArchived(CaseId caseId, LocalDate retentionUntil) implements ClosingEvent {}
}
