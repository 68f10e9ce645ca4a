package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.simulation.Way.by;
import static org.mediation.simulation.Way.later;

import java.util.List;
import java.util.Map;
import org.mediation.casework.DefaultRemedy;
import org.mediation.casework.EnforcementResult;
import org.mediation.casework.PaymentOrderBasis;
import org.mediation.casework.RemedyCommand;
import org.mediation.casework.TitleKind;

/** What a creditor does about a broken agreement: payment order, enforcement, or giving up. */
final class RemedyWays {
    private RemedyWays() {}

    static final Map<String, List<Way>> ALL = Map.ofEntries(
            Map.entry(
                    "UserTask_ChooseRemedy",
                    List.of(
                            chosen(30, DefaultRemedy.ENFORCEMENT),
                            chosen(25, DefaultRemedy.PAYMENT_ORDER),
                            chosen(15, DefaultRemedy.ARBITRATION),
                            chosen(10, DefaultRemedy.SUIT),
                            chosen(20, DefaultRemedy.WRITE_OFF))),
            Map.entry(
                    "UserTask_ApplyForPaymentOrder",
                    List.of(
                            by(
                                    90,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.ApplyForPaymentOrder(
                                            at.caseId(),
                                            at.court(),
                                            PaymentOrderBasis.MEDIATION_AGREEMENT,
                                            at.today(),
                                            true,
                                            true,
                                            at.fingerprint("支付令申请书"))),
                            orderWithdrawn(10))),
            Map.entry(
                    "UserTask_AwaitOrderAnswer",
                    List.of(
                            by(
                                    75,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.AcceptPaymentOrder(
                                            at.caseId(), at.number("民督"), at.today())),
                            orderRefused(10),
                            later(15))),
            Map.entry(
                    "UserTask_AwaitOrder",
                    List.of(
                            by(
                                    75,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.IssuePaymentOrder(
                                            at.caseId(), at.number("民督"), at.today())),
                            orderRefused(10),
                            later(15))),
            Map.entry(
                    "UserTask_ServeOrder",
                    List.of(
                            by(90, INTAKE_CLERK, at -> new RemedyCommand.ServePaymentOrder(at.caseId(), at.today())),
                            orderWithdrawn(10))),
            Map.entry(
                    "UserTask_AwaitObjection",
                    List.of(
                            by(
                                    35,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.ObjectToPaymentOrder(
                                            at.caseId(), at.today(), true, "对金额有异议")),
                            orderWithdrawn(10),
                            later(55))),
            Map.entry(
                    "UserTask_ApplyForEnforcement",
                    List.of(
                            enforced(TitleKind.COURT_CONFIRMATION),
                            enforced(TitleKind.ARBITRAL_STATEMENT),
                            enforced(TitleKind.PAYMENT_ORDER),
                            enforced(TitleKind.COURT_STATEMENT),
                            enforced(TitleKind.AWARD),
                            enforced(TitleKind.JUDGMENT))),
            Map.entry(
                    "UserTask_AwaitEnforcementAnswer",
                    List.of(
                            by(
                                    90,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.AcceptEnforcement(at.caseId(), at.number("执"), at.today())),
                            by(10, INTAKE_CLERK, at -> new RemedyCommand.RefuseEnforcement(at.caseId(), "管辖不当")))),
            Map.entry(
                    "UserTask_FollowEnforcement",
                    List.of(
                            by(
                                    50,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.CloseEnforcement(
                                            at.caseId(), EnforcementResult.NO_ASSETS, at.today())),
                            by(
                                    50,
                                    INTAKE_CLERK,
                                    at -> new RemedyCommand.CloseEnforcement(
                                            at.caseId(), EnforcementResult.SETTLED, at.today())))));

    private static Way chosen(int weight, DefaultRemedy remedy) {
        return by(weight, MEDIATOR, at -> new RemedyCommand.ChooseRemedy(at.caseId(), remedy, "申请人选择"));
    }

    private static Way orderWithdrawn(int weight) {
        return by(weight, INTAKE_CLERK, at -> new RemedyCommand.WithdrawPaymentOrder(at.caseId(), "改用其他途径"));
    }

    private static Way orderRefused(int weight) {
        return by(weight, INTAKE_CLERK, at -> new RemedyCommand.RefusePaymentOrder(at.caseId(), "债权债务关系不明确"));
    }

    private static Way enforced(TitleKind title) {
        return by(
                1,
                INTAKE_CLERK,
                at -> new RemedyCommand.ApplyForEnforcement(at.caseId(), at.court(), title, at.today()));
    }
}
