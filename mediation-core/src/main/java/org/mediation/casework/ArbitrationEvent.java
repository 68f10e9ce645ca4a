package org.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened on the way to arbitration and to court. */
public sealed interface ArbitrationEvent extends CaseEvent {

    /** The application with the claims that it carries; wages of a migrant worker go the fast way (HUXIN-2019). */
    record ArbitrationApplicationPrepared(
            CaseId caseId,
            String institute,
            List<ClaimId> claims,
            @Nullable LocalDate limitationDate,
            boolean fastTrack)
            implements ArbitrationEvent {}

    record ArbitrationSubmitted(
            CaseId caseId,
            String institute,
            LocalDate receivedOn,
            String receiptHash,
            @RoutingFact DueDate docketingDue)
            implements ArbitrationEvent {}

    record ArbitrationAbandoned(CaseId caseId, Sealed reason) implements ArbitrationEvent {}

    record ArbitrationFiled(
            CaseId caseId,
            String docketNo,
            LocalDate acceptedOn,
            @RoutingFact DueDate awardDue) implements ArbitrationEvent {}

    record ArbitrationRefused(CaseId caseId, LocalDate servedOn, Sealed reason, DueDate suitDue)
            implements ArbitrationEvent {}

    record ArbitrationSilent(CaseId caseId) implements ArbitrationEvent {}

    record AwardOverdue(CaseId caseId) implements ArbitrationEvent {}

    /** An award final for the employer can still be set aside at the employer's request (LDMAL art. 49). */
    record AwardRecorded(
            CaseId caseId,
            String awardNo,
            LocalDate servedOn,
            boolean finalForEmployer,
            @Nullable Long amountFen,
            @RoutingFact DueDate suitDue,
            @Nullable DueDate setAsideDue)
            implements ArbitrationEvent {}

    record AwardTookEffect(CaseId caseId, String awardNo, LocalDate effectiveOn) implements ArbitrationEvent {}

    record ArbitralStatementRecorded(CaseId caseId, String statementNo, LocalDate effectiveOn)
            implements ArbitrationEvent {}

    record SuitFiled(CaseId caseId, String court, String docketNo, LocalDate filedOn) implements ArbitrationEvent {}

    record SuitDecided(CaseId caseId, TitleKind kind, String titleNo, LocalDate effectiveOn)
            implements ArbitrationEvent {}

    record SuitWithdrawn(CaseId caseId, Sealed reason) implements ArbitrationEvent {}
}
