package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.*;
import static org.mediation.casework.ReferralKind.*;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingCommand.DeclareImpasse;
import org.mediation.casework.ReferralCommand.*;
import org.mediation.casework.ReferralEvent.*;
import org.mediation.casework.SettlementCommand.SettleOnSpot;

/** What a body hears of a dispute that it had handed over, and what it does then. */
class ReportingBackTest {
    private static final List<ClaimId> BOTH = List.of(WAGES, OVERTIME);
    private static final FileAgreementWithBody FILE = new FileAgreementWithBody(CASE);
    private static final ReportResult REPORT = new ReportResult(CASE);
    private static final RegisterCourtFiling FILING = new RegisterCourtFiling(CASE, "（2026）京0106民初9号", TODAY);
    private static final LeaveUnfiled UNFILED = new LeaveUnfiled(CASE, "当事人未起诉");
    private static final ResumeProcedure RESUME = new ResumeProcedure(CASE, TODAY);
    private static final IssueCourtStatement STATEMENT = new IssueCourtStatement(CASE, "（2026）京0106民初9号调解书", TODAY);
    private static final AllowSuitWithdrawal WITHDRAWAL = new AllowSuitWithdrawal(CASE, "（2026）京0106民初9号裁定", TODAY);
    private static final SettleOnSpot ON_SPOT = new SettleOnSpot(CASE, BOTH, 900_000, "当场付清", true, "receipt");

    private static Dispute settled(ReferralKind kind) {
        return referredAndSettled(Steps.refer(kind), BOTH);
    }

    private static Dispute partlySettled(ReferralKind kind) {
        return referredAndSettled(Steps.refer(kind), List.of(WAGES));
    }

    private static Dispute failed(ReceiveReferral referral) {
        return referredAfterSession(referral).after(new DeclareImpasse(CASE, "差距过大"), Steps.terminate());
    }

    private static Dispute failed(ReferralKind kind) {
        return failed(Steps.refer(kind));
    }

    private static ReceiveReferral notYetArbitrated(DisputeKind dispute) {
        ReceiveReferral usual = Steps.refer(COURT_DELEGATED);
        return new ReceiveReferral(
                CASE,
                COURT_DELEGATED,
                FENGTAI_COURT,
                Steps.REFERENCE,
                null,
                TODAY,
                ArbitrationStatus.NOT_YET,
                null,
                false,
                dispute,
                RECEIVED,
                "110106",
                CENTRE,
                usual.parties(),
                usual.claims(),
                usual.narrative());
    }

    @Test
    void the_agreement_goes_on_the_file_of_the_body_once() {
        assertThat(settled(COURT_DELEGATED).when(FILE).events())
                .singleElement()
                .isInstanceOfSatisfying(AgreementFiledWithBody.class, filed -> {
                    assertThat(filed.agreementId()).isEqualTo(Steps.AGREEMENT);
                    assertThat(filed.contentHash()).isNotBlank();
                });
        settled(COURT_DELEGATED).after(FILE).when(FILE).refusedBy(REFERRAL_STEP);
        settled(COURT_DELEGATED).when(REPORT).refusedBy(REFERRAL_STEP);
        failed(COURT_DELEGATED).when(FILE).refusedBy(AGREEMENT_MISSING);
        referredAfterSession(Steps.refer(COURT_DELEGATED)).when(FILE).refusedBy(WRONG_STAGE);
        Dispute.effective().when(FILE).refusedBy(NOT_REFERRED);
    }

    @Test
    void a_draft_that_nobody_signed_is_no_agreement_to_file() {
        Dispute onSpot = referredAfterSession(Steps.refer(COURT_DELEGATED))
                .after(Steps.propose())
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful())
                .after(new SettlementCommand.DeclineSignature(CASE, EMPLOYER, null))
                .after(ON_SPOT);
        onSpot.when(FILE).refusedBy(AGREEMENT_MISSING);
    }

    @Test
    void i23_of_a_failure_the_body_hears_how_it_ended_and_what_nobody_disputes_and_no_more() {
        failed(COURT_DELEGATED)
                .when(REPORT)
                .leadsTo(new ResultReported(CASE, Outcome.FAILED, EndReason.DEADLOCK, false), new FileReturned(CASE));
        referredAfterSession(Steps.refer(COURT_DELEGATED))
                .after(new SessionCommand.ConfirmUndisputedFacts(CASE, "双方确认劳动关系", true))
                .after(new DeclareImpasse(CASE, "差距过大"), Steps.terminate())
                .when(REPORT)
                .leadsTo(new ResultReported(CASE, Outcome.FAILED, EndReason.DEADLOCK, true), new FileReturned(CASE));
        assertThat(Arrays.stream(ResultReported.class.getRecordComponents()))
                .extracting(field -> (Object) field.getType())
                .containsExactly(CaseId.class, Outcome.class, EndReason.class, boolean.class);
        failed(COURT_DELEGATED).after(REPORT).when(REPORT).refusedBy(REFERRAL_STEP);
        acknowledged(COURT_DELEGATED).when(REPORT).refusedBy(WRONG_STAGE);
    }

    @Test
    void an_application_withdrawn_before_anybody_answered_is_reported_too() {
        referred(COURT_DELEGATED)
                .after(Steps.withdraw(), Steps.terminate())
                .when(REPORT)
                .leadsTo(
                        new ResultReported(CASE, Outcome.WITHDRAWN, EndReason.WITHDRAWN, false),
                        new FileReturned(CASE));
    }

    @Test
    void what_was_settled_on_the_spot_in_whole_or_in_part_is_reported() {
        referredAfterSession(Steps.refer(COURT_ENTRUSTED))
                .after(ON_SPOT)
                .when(REPORT)
                .leadsTo(new ResultReported(CASE, Outcome.ORAL_SETTLED_ON_SPOT, null, false), new FileReturned(CASE));
        referredAfterSession(Steps.refer(COURT_ENTRUSTED))
                .after(new SettleOnSpot(CASE, List.of(WAGES), 900_000, "当场付清", true, "receipt"))
                .when(REPORT)
                .leadsTo(new ResultReported(CASE, Outcome.PARTIAL_SUCCESS, null, false), new FileReturned(CASE));
        referredAfterSession(Steps.refer(COURT_ENTRUSTED))
                .after(ON_SPOT, REPORT)
                .when(WITHDRAWAL)
                .isDone();
    }

    @Test
    void a_case_is_not_closed_before_the_body_was_told() {
        failed(COURT_DELEGATED).when(Steps.close()).refusedBy(REFERRAL_STEP);
        failed(COURT_DELEGATED).after(REPORT).when(Steps.close()).isDone();
    }

    @Test
    void after_a_failed_delegation_the_court_files_the_suit_or_nobody_goes_on() {
        failed(COURT_DELEGATED).after(REPORT).when(FILING).leadsTo(new CourtFiled(CASE, "（2026）京0106民初9号", TODAY));
        failed(COURT_DELEGATED).after(REPORT).when(UNFILED).leadsTo(new CourtNotFiled(CASE, sealed("当事人未起诉")));
        failed(COURT_DELEGATED).when(FILING).refusedBy(REFERRAL_STEP);
        failed(COURT_DELEGATED).after(REPORT, FILING).when(UNFILED).refusedBy(REFERRAL_STEP);
        failed(COURT_DELEGATED).after(REPORT, UNFILED).when(FILING).refusedBy(REFERRAL_STEP);
        failed(COURT_ENTRUSTED).after(REPORT).when(FILING).refusedBy(REFERRAL_STEP);
        failed(COURT_DELEGATED)
                .after(REPORT)
                .when(new RegisterCourtFiling(CASE, " ", TODAY))
                .refusedBy(NUMBER_MISSING);
        failed(COURT_DELEGATED)
                .after(REPORT)
                .when(new RegisterCourtFiling(CASE, "号", TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void a_labour_dispute_that_was_not_arbitrated_goes_there_first_and_one_on_services_does_not() {
        Dispute labour = failed(notYetArbitrated(DisputeKind.INDIVIDUAL)).after(REPORT);
        labour.when(FILING).refusedBy(ARBITRATION_FIRST);
        failed(notYetArbitrated(DisputeKind.INDIVIDUAL))
                .after(REPORT)
                .when(UNFILED)
                .isDone();
        failed(notYetArbitrated(DisputeKind.SERVICE_RELATION))
                .after(REPORT)
                .when(FILING)
                .isDone();
    }

    @Test
    void who_entrusted_goes_on_with_its_own_procedure() {
        for (ReferralKind kind : List.of(COURT_ENTRUSTED, ARBITRATION_ENTRUSTED)) {
            failed(kind).after(REPORT).when(RESUME).leadsTo(new ProcedureResumed(CASE, TODAY));
            failed(kind).after(REPORT, RESUME).when(RESUME).refusedBy(REFERRAL_STEP);
            failed(kind).when(RESUME).refusedBy(REFERRAL_STEP);
        }
        failed(COURT_DELEGATED).after(REPORT).when(RESUME).refusedBy(REFERRAL_STEP);
        failed(COURT_ENTRUSTED)
                .after(REPORT)
                .when(new ResumeProcedure(CASE, TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        failed(COURT_ENTRUSTED).after(REPORT).when(WITHDRAWAL).refusedBy(REFERRAL_STEP);
    }

    @Test
    void on_an_agreement_the_court_makes_its_own_statement_or_lets_the_suit_be_withdrawn() {
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(STATEMENT)
                .leadsTo(new CourtStatementIssued(CASE, "（2026）京0106民初9号调解书", TODAY));
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(WITHDRAWAL)
                .leadsTo(new SuitWithdrawalAllowed(CASE, "（2026）京0106民初9号裁定", TODAY));
        settled(COURT_ENTRUSTED).when(STATEMENT).refusedBy(REFERRAL_STEP);
        settled(COURT_ENTRUSTED).after(FILE, STATEMENT).when(WITHDRAWAL).refusedBy(REFERRAL_STEP);
        settled(COURT_DELEGATED).after(FILE).when(STATEMENT).refusedBy(REFERRAL_STEP);
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(new IssueCourtStatement(CASE, "", TODAY))
                .refusedBy(NUMBER_MISSING);
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(new AllowSuitWithdrawal(CASE, "号", TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
    }

    @Test
    void what_the_body_does_does_not_lie_before_the_plaint() {
        var before = TODAY.minusDays(4);
        failed(COURT_DELEGATED)
                .after(REPORT)
                .when(new RegisterCourtFiling(CASE, "号", before))
                .refusedBy(DAY_TOO_EARLY);
        failed(COURT_ENTRUSTED)
                .after(REPORT)
                .when(new ResumeProcedure(CASE, before))
                .refusedBy(DAY_TOO_EARLY);
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(new IssueCourtStatement(CASE, "号", before))
                .refusedBy(DAY_TOO_EARLY);
        settled(COURT_ENTRUSTED)
                .after(FILE)
                .when(new AllowSuitWithdrawal(CASE, "号", before))
                .refusedBy(DAY_TOO_EARLY);
    }

    @Test
    void what_an_agreement_leaves_open_goes_back_beside_it() {
        partlySettled(COURT_ENTRUSTED).after(FILE, STATEMENT).when(REPORT).refusedBy(REFERRAL_STEP);
        partlySettled(COURT_ENTRUSTED).after(FILE, RESUME).when(STATEMENT).isDone();
        partlySettled(ARBITRATION_ENTRUSTED).after(FILE).when(RESUME).isDone();
        partlySettled(COURT_DELEGATED).after(FILE).when(FILING).isDone();
        settled(COURT_DELEGATED).after(FILE).when(FILING).refusedBy(REFERRAL_STEP);
    }

    @Test
    void i17_what_a_court_entrusted_needs_no_other_confirmation_and_none_stands_in_the_way_of_the_end() {
        settled(COURT_ENTRUSTED).when(Steps.confirm(ConfirmationRoute.COURT)).refusedBy(CONFIRMATION_BODY_OWN);
        settled(COURT_ENTRUSTED)
                .after(FILE, STATEMENT)
                .after(Steps.pay(Steps.PAYMENT, 1_000_000), Steps.verify(Steps.PAYMENT))
                .after(Steps.certificateIssued(), Steps.closePerformance())
                .when(Steps.visit())
                .isDone();
        settled(COURT_DELEGATED).when(Steps.confirm(ConfirmationRoute.COURT)).isDone();
    }

    @Test
    void the_dossier_of_a_referral_holds_its_own_papers() {
        Dispute closed = failed(COURT_DELEGATED).after(REPORT, Steps.close());
        ClosingEvent.DossierSealed sealed = (ClosingEvent.DossierSealed)
                closed.when(Steps.archive()).events().get(0);
        assertThat(sealed.index())
                .extracting(DossierEntry::document)
                .contains("移交调解函", "D-16 委派、委托调解回执", "D-16 调解结果报告")
                .doesNotContain("D-01 调解申请书");
    }
}
