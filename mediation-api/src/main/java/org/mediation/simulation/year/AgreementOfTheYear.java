package org.mediation.simulation.year;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConfirmationRoute;
import org.mediation.casework.Obligation;
import org.mediation.casework.ObligationId;
import org.mediation.casework.ObligationKind;
import org.mediation.casework.PartyId;
import org.mediation.casework.PaymentId;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.ProposalAnswer;
import org.mediation.casework.ProposalId;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.RemedyCommand;
import org.mediation.casework.SettlementCommand;
import org.mediation.simulation.year.Fate.Confirming;
import org.mediation.simulation.year.Fate.Ending;

/** How a dispute of the year is agreed, confirmed where both want it, and performed. */
final class AgreementOfTheYear {
    private static final int DUE_AFTER_DAYS = 12;

    private final CaseOfTheYear dispute;

    AgreementOfTheYear(CaseOfTheYear dispute) {
        this.dispute = dispute;
    }

    void make() {
        if (dispute.fate().ending() == Ending.ON_THE_SPOT) {
            dispute.send(
                    MEDIATOR,
                    new SettlementCommand.SettleOnSpot(
                            dispute.id(),
                            List.of(dispute.claim()),
                            dispute.fate().fen(),
                            "公司当场支付。",
                            true,
                            proof("当场支付")));
            if (dispute.fate().handedOver() != null) {
                dispute.send(SYSTEM, new ReferralCommand.ReportResult(dispute.id()));
            }
            return;
        }
        agree();
        sign();
        if (dispute.fate().handedOver() != null) {
            dispute.send(SYSTEM, new ReferralCommand.FileAgreementWithBody(dispute.id()));
        }
        confirm();
        perform();
    }

    private void agree() {
        Obligation pay = new Obligation(
                obligation(),
                dispute.employer(),
                dispute.worker(),
                kind(),
                dispute.fate().fen(),
                dispute.today().plusDays(DUE_AFTER_DAYS),
                dispute.claim());
        dispute.send(
                MEDIATOR,
                new SettlementCommand.MakeProposal(
                        dispute.id(),
                        new ProposalId(dispute.people().id("proposal")),
                        "公司一次性支付。",
                        List.of(dispute.claim()),
                        List.of(pay)));
        dispute.later(Duration.ofHours(30));
        for (PartyId party : List.of(dispute.worker(), dispute.employer())) {
            dispute.send(
                    MEDIATOR,
                    new SettlementCommand.AnswerProposal(dispute.id(), party, ProposalAnswer.ACCEPT, null, false));
        }
        dispute.send(SYSTEM, new SettlementCommand.DraftAgreement(dispute.id()));
    }

    private void sign() {
        dispute.later(Duration.ofHours(2));
        dispute.send(
                MEDIATION_ORG_HEAD, new SettlementCommand.CheckLegality(dispute.id(), true, true, true, true, null));
        dispute.later(Duration.ofHours(20));
        for (PartyId party : List.of(dispute.worker(), dispute.employer())) {
            dispute.send(MEDIATOR, new SettlementCommand.SignAgreement(dispute.id(), party, false, proof("签名页")));
        }
        dispute.send(MEDIATOR, new SettlementCommand.CountersignAgreement(dispute.id(), dispute.mediator()));
        dispute.send(MEDIATION_ORG_HEAD, new SettlementCommand.SealAgreement(dispute.id(), proof("用印登记")));
    }

    private void confirm() {
        Confirming confirming = dispute.fate().confirming();
        boolean fits = dispute.category() != ClaimCategory.PLATFORM_RIGHTS
                && dispute.fate().handedOver() == null;
        if (confirming == Confirming.NOT || !fits) {
            dispute.send(MEDIATOR, new ConfirmationCommand.DeclineConfirmation(dispute.id()));
            return;
        }
        boolean court = confirming == Confirming.BY_COURT;
        dispute.send(
                MEDIATOR,
                new ConfirmationCommand.ChooseConfirmation(
                        dispute.id(), court ? ConfirmationRoute.COURT : ConfirmationRoute.ARBITRATION, true, true));
        dispute.later(Duration.ofDays(1));
        LocalDate applied = dispute.today();
        dispute.send(
                MEDIATOR,
                new ConfirmationCommand.ApplyForConfirmation(
                        dispute.id(), dispute.body(court), applied, proof("共同申请书")));
        dispute.later(Duration.ofDays(1));
        dispute.send(
                INTAKE_CLERK, new ConfirmationCommand.AcceptConfirmation(dispute.id(), number("确"), dispute.today()));
        dispute.later(Duration.ofDays(2));
        dispute.send(
                INTAKE_CLERK,
                new ConfirmationCommand.GrantConfirmation(dispute.id(), number("裁"), dispute.today(), proof("裁定书")));
    }

    private void perform() {
        if (dispute.fate().paidLate()) {
            dispute.later(Duration.ofDays(DUE_AFTER_DAYS + 4));
            dispute.send(SYSTEM, new PerformanceCommand.CallObligationDue(dispute.id(), obligation()));
            dispute.send(MEDIATOR, new PerformanceCommand.DeclareDefault(dispute.id(), obligation(), "资金周转困难"));
            dispute.send(MEDIATOR, new PerformanceCommand.UrgePerformance(dispute.id(), obligation(), "请于五日内支付"));
            dispute.later(Duration.ofDays(2));
        } else {
            dispute.later(Duration.ofDays(4));
        }
        PaymentId payment = new PaymentId(dispute.people().id("payment"));
        dispute.send(
                MEDIATOR,
                new PerformanceCommand.ReportPayment(
                        dispute.id(), payment, obligation(), dispute.fate().fen(), dispute.today(), proof("银行回单")));
        dispute.send(MEDIATOR, new PerformanceCommand.VerifyPayment(dispute.id(), payment));
        dispute.send(SYSTEM, new RemedyCommand.BalanceLedger(dispute.id()));
        dispute.send(SYSTEM, new PerformanceCommand.ClosePerformance(dispute.id()));
    }

    private ObligationKind kind() {
        return switch (dispute.category()) {
            case WAGES, OVERTIME -> ObligationKind.PAY_WAGES;
            case SEVERANCE -> ObligationKind.PAY_SEVERANCE;
            case UNLAWFUL_TERMINATION -> ObligationKind.PAY_COMPENSATION;
            default -> ObligationKind.PAY_OTHER;
        };
    }

    private ObligationId obligation() {
        return new ObligationId(dispute.people().id("obligation"));
    }

    private String number(String kind) {
        return "（" + dispute.today().getYear() + "）" + kind + "字第"
                + dispute.fate().number() + "号";
    }

    private String proof(String paper) {
        return dispute.people().fingerprint(paper);
    }
}
