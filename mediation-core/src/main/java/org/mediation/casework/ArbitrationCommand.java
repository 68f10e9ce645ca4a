package org.mediation.casework;

import static org.mediation.kernel.Role.APPLICANT;
import static org.mediation.kernel.Role.ARBITRATION_LIAISON;
import static org.mediation.kernel.Role.COURT_LIAISON;
import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.LEAD_MEDIATOR;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;

/** Going on to arbitration and to court (申请仲裁、起诉), and what becomes of it: c6, c8, b10. */
public sealed interface ArbitrationCommand extends CaseCommand {

    /** Makes the application out of the file (仲裁申请书), with the day by which it has to be in (c6). */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK, APPLICANT})
    @LeadsTo(ArbitrationEvent.ArbitrationApplicationPrepared.class)
    record PrepareArbitration(CaseId caseId, String institute, boolean migrantWorkersWages)
            implements ArbitrationCommand {}

    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK, APPLICANT})
    @LeadsTo(ArbitrationEvent.ArbitrationSubmitted.class)
    record SubmitArbitration(CaseId caseId, LocalDate receivedOn, String receiptHash) implements ArbitrationCommand {}

    /** The worker does not go on. */
    @AllowedFor({MEDIATOR, LEAD_MEDIATOR, INTAKE_CLERK, APPLICANT})
    @LeadsTo(ArbitrationEvent.ArbitrationAbandoned.class)
    record AbandonArbitration(CaseId caseId, String reason) implements ArbitrationCommand {}

    @AllowedFor({ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.ArbitrationFiled.class)
    record AcceptArbitration(CaseId caseId, String docketNo, LocalDate acceptedOn) implements ArbitrationCommand {}

    @AllowedFor({ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.ArbitrationRefused.class)
    record RefuseArbitration(CaseId caseId, LocalDate servedOn, String reason) implements ArbitrationCommand {}

    /** The commission did not answer in time (T-ARB-ACC); the applicant may sue (LDMAL art. 29). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ArbitrationEvent.ArbitrationSilent.class)
    record CallArbitrationSilent(CaseId caseId) implements ArbitrationCommand {}

    /** No award in time (T-ARB-AWARD); the applicant may sue (LDMAL art. 43). */
    @AllowedFor(SYSTEM)
    @LeadsTo(ArbitrationEvent.AwardOverdue.class)
    record CallAwardOverdue(CaseId caseId) implements ArbitrationCommand {}

    /** The award (裁决书) as it was served; the days in which suit can be brought start with it. */
    @AllowedFor({ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.AwardRecorded.class)
    record RecordAward(
            CaseId caseId,
            String awardNo,
            LocalDate servedOn,
            boolean finalForEmployer,
            @Nullable Long amountFen) implements ArbitrationCommand {}

    /** Nobody sued in time (T-SUE); the award takes effect. */
    @AllowedFor(SYSTEM)
    @LeadsTo(ArbitrationEvent.AwardTookEffect.class)
    record TakeAwardEffect(CaseId caseId) implements ArbitrationCommand {}

    /** Conciliated before the arbitrators (仲裁调解书, LDMAL art. 42). */
    @AllowedFor({ARBITRATION_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.ArbitralStatementRecorded.class)
    record RecordArbitralStatement(CaseId caseId, String statementNo, LocalDate effectiveOn)
            implements ArbitrationCommand {}

    /** A suit was filed in court (立案). */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK, MEDIATOR, LEAD_MEDIATOR})
    @LeadsTo(ArbitrationEvent.SuitFiled.class)
    record FileSuit(CaseId caseId, String court, String docketNo, LocalDate filedOn) implements ArbitrationCommand {}

    /** The court's judgment or its own conciliation statement, once in effect. */
    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.SuitDecided.class)
    record RecordCourtDecision(CaseId caseId, TitleKind kind, String titleNo, LocalDate effectiveOn)
            implements ArbitrationCommand {}

    @AllowedFor({COURT_LIAISON, INTAKE_CLERK})
    @LeadsTo(ArbitrationEvent.SuitWithdrawn.class)
    record WithdrawSuit(CaseId caseId, String reason) implements ArbitrationCommand {}
}
