package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

/** What can have happened between the organisation and the body that handed the dispute over. */
public sealed interface ReferralEvent extends CaseEvent {

    /** Where an award had been served, the days for suit are counted; mediation does not interrupt them (I-21). */
    record ReferralReceived(
            CaseId caseId,
            @RoutingFact("referral") ReferralKind kind,
            String body,
            String number,
            @Nullable CourtProcedure procedure,
            LocalDate bodyReceivedOn,
            @Nullable ArbitrationStatus arbitrationStatus,
            @RoutingFact boolean arbitrationFirst,
            @RoutingFact boolean consentRecorded,
            DueDate referralAnswerDue,
            @Nullable DueDate suitDue)
            implements ReferralEvent {}

    record ReferralAcknowledged(CaseId caseId, @RoutingFact DueDate mediationDue) implements ReferralEvent {}

    record ReferralDeclined(CaseId caseId, Sealed reason) implements ReferralEvent {}

    record ReferralUnanswered(CaseId caseId) implements ReferralEvent {}

    record ReferralRecalled(CaseId caseId, Sealed reason) implements ReferralEvent {}

    record AgreementFiledWithBody(CaseId caseId, AgreementId agreementId, String contentHash)
            implements ReferralEvent {}

    /** No more than how it ended, and whether the parties confirmed undisputed facts in writing (I-23). */
    record ResultReported(
            CaseId caseId, Outcome outcome, @Nullable EndReason reason, boolean undisputedFactsConfirmed)
            implements ReferralEvent {}

    record FileReturned(CaseId caseId) implements ReferralEvent {}

    record CourtStatementIssued(CaseId caseId, String statementNo, LocalDate effectiveOn) implements ReferralEvent {}

    record SuitWithdrawalAllowed(CaseId caseId, String rulingNo, LocalDate ruledOn) implements ReferralEvent {}

    record CourtFiled(CaseId caseId, String docketNo, LocalDate filedOn) implements ReferralEvent {}

    record CourtNotFiled(CaseId caseId, Sealed reason) implements ReferralEvent {}

    record ProcedureResumed(CaseId caseId, LocalDate resumedOn) implements ReferralEvent {}
}
