package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ConfirmationCommand.*;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PerformanceCommand.*;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.SessionCommand.*;
import org.mediation.casework.SettlementCommand.*;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OutsideBody;

/** The steps of an ordinary dispute as commands, each as it is done when nothing goes wrong. */
final class Steps {
    static final SessionId SESSION = new SessionId(new UUID(70, 1));
    static final ProposalId PROPOSAL = new ProposalId(new UUID(71, 1));
    static final AgreementId AGREEMENT = new AgreementId(PROPOSAL.value());
    static final ObligationId PAY_WAGES = new ObligationId(new UUID(72, 1));
    static final ObligationId CERTIFICATE = new ObligationId(new UUID(72, 2));
    static final String REFERENCE = "（2026）京0106诉前调第8号";
    static final PaymentId PAYMENT = new PaymentId(new UUID(73, 1));

    private Steps() {}

    static RegisterCase register() {
        return register(List.of(worker(), employer()), claims());
    }

    static RegisterCase register(List<NewParty> parties, List<NewClaim> claims) {
        return new RegisterCase(
                CASE,
                null,
                Channel.WINDOW,
                true,
                true,
                false,
                DisputeKind.INDIVIDUAL,
                RECEIVED,
                "110106",
                null,
                CENTRE,
                null,
                null,
                parties,
                claims,
                "拖欠三个月工资",
                null);
    }

    /** A dispute as the body hands it over, without consent recorded; what the kind needs is filled in. */
    static ReceiveReferral refer(ReferralKind kind) {
        return refer(kind, false);
    }

    static ReceiveReferral refer(ReferralKind kind, boolean consentRecorded) {
        boolean court = kind.from() == OutsideBody.Kind.COURT;
        return refer(
                kind,
                court ? FENGTAI_COURT : FENGTAI_INSTITUTE,
                kind == ReferralKind.COURT_ENTRUSTED ? CourtProcedure.ORDINARY : null,
                court ? ArbitrationStatus.ARB_REFUSED : null,
                null,
                consentRecorded);
    }

    static ReceiveReferral refer(
            ReferralKind kind,
            String body,
            @Nullable CourtProcedure procedure,
            @Nullable ArbitrationStatus status,
            @Nullable LocalDate awardServedOn,
            boolean consentRecorded) {
        return new ReceiveReferral(
                CASE,
                kind,
                body,
                REFERENCE,
                procedure,
                TODAY.minusDays(3),
                status,
                awardServedOn,
                consentRecorded,
                DisputeKind.INDIVIDUAL,
                RECEIVED,
                "110106",
                CENTRE,
                List.of(worker(), employer()),
                claims(),
                "拖欠三个月工资");
    }

    static AcknowledgeReferral acknowledge() {
        return new AcknowledgeReferral(CASE);
    }

    static CompleteRegistration completed() {
        return new CompleteRegistration(CASE, true, true);
    }

    static ScreenCase screened() {
        return new ScreenCase(CASE);
    }

    static AcceptCase accept() {
        return new AcceptCase(CASE, true, true, true, true);
    }

    static InquireConsent inquire() {
        return new InquireConsent(CASE);
    }

    static GiveConsent consent(PartyId party) {
        return new GiveConsent(CASE, party, ContactChannel.PHONE, "录音1号", false);
    }

    static DesignateMediator designate(MediatorId mediator) {
        return new DesignateMediator(CASE, mediator);
    }

    static MakeDisclosure disclose(MediatorId mediator) {
        return new MakeDisclosure(CASE, mediator, false, null);
    }

    static ScheduleSession schedule() {
        return new ScheduleSession(CASE, SESSION, MONDAY.plusDays(7), SessionMode.ON_SITE, "丰台区总工会一层");
    }

    static HoldSession hold() {
        return new HoldSession(
                CASE,
                SESSION,
                List.of(new Attendance(WORKER, true, true), new Attendance(EMPLOYER, true, true)),
                true,
                "双方陈述",
                true);
    }

    static MakeProposal propose() {
        return propose(List.of(WAGES, OVERTIME), List.of(payment(1_000_000), certificate()));
    }

    static MakeProposal propose(List<ClaimId> settled, List<Obligation> obligations) {
        return propose(PROPOSAL, settled, obligations);
    }

    static MakeProposal propose(ProposalId id, List<ClaimId> settled, List<Obligation> obligations) {
        return new MakeProposal(CASE, id, "一次性支付工资", settled, obligations);
    }

    static Obligation payment(long amountFen) {
        return new Obligation(
                PAY_WAGES, EMPLOYER, WORKER, ObligationKind.PAY_WAGES, amountFen, TODAY.plusDays(14), WAGES);
    }

    static Obligation certificate() {
        return new Obligation(
                CERTIFICATE, EMPLOYER, WORKER, ObligationKind.ISSUE_CERTIFICATE, null, TODAY.plusDays(7), null);
    }

    static AnswerProposal answer(PartyId party, ProposalAnswer answer) {
        return new AnswerProposal(CASE, party, answer, null, false);
    }

    static DraftAgreement draft() {
        return new DraftAgreement(CASE);
    }

    static CheckLegality lawful() {
        return new CheckLegality(CASE, true, true, true, true, null);
    }

    static SignAgreement sign(PartyId party) {
        return new SignAgreement(CASE, party, false, "scan-of-signature");
    }

    static CountersignAgreement countersign(MediatorId mediator) {
        return new CountersignAgreement(CASE, mediator);
    }

    static SealAgreement seal() {
        return new SealAgreement(CASE, "scan-of-seal");
    }

    static ReportPayment pay(PaymentId payment, long amountFen) {
        return new ReportPayment(CASE, payment, PAY_WAGES, amountFen, TODAY, "bank-receipt");
    }

    static VerifyPayment verify(PaymentId payment) {
        return new VerifyPayment(CASE, payment);
    }

    static ConfirmPerformance certificateIssued() {
        return new ConfirmPerformance(CASE, CERTIFICATE, "copy-of-certificate");
    }

    static ClosePerformance closePerformance() {
        return new ClosePerformance(CASE);
    }

    static ChooseConfirmation confirm(ConfirmationRoute route) {
        return new ChooseConfirmation(CASE, route, true, true);
    }

    static ApplyForConfirmation applyTo(String body) {
        return new ApplyForConfirmation(CASE, body, TODAY, "joint-application");
    }

    static AcceptConfirmation confirmationAccepted() {
        return new AcceptConfirmation(CASE, "（2026）京0106民特1号", TODAY);
    }

    static GrantConfirmation confirmationGranted() {
        return new GrantConfirmation(CASE, "（2026）京0106民特1号裁定", TODAY, "ruling");
    }

    /** Due, not performed, urged in vain. */
    static CaseCommand[] givenUp(ObligationId obligation) {
        return new CaseCommand[] {
            new CallObligationDue(CASE, obligation),
            new DeclareDefault(CASE, obligation, null),
            new UrgePerformance(CASE, obligation, "请履行"),
            new GiveUpObligation(CASE, obligation, "公司停业")
        };
    }

    static RemedyCommand.BalanceLedger balance() {
        return new RemedyCommand.BalanceLedger(CASE);
    }

    static RemedyCommand.ChooseRemedy remedy(DefaultRemedy remedy) {
        return new RemedyCommand.ChooseRemedy(CASE, remedy, "申请人的选择");
    }

    static DeclineConfirmation noConfirmation() {
        return new DeclineConfirmation(CASE);
    }

    static WithdrawApplication withdraw() {
        return new WithdrawApplication(CASE, false, null);
    }

    static TerminateMediation terminate() {
        return new TerminateMediation(CASE);
    }

    static VisitParties visit() {
        return new VisitParties(CASE, true, true, 5, null);
    }

    static CloseCase close() {
        return new CloseCase(CASE, "已履行完毕");
    }

    static ArchiveCase archive() {
        return new ArchiveCase(CASE, true);
    }
}
