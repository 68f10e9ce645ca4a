package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.simulation.Way.by;
import static org.mediation.simulation.Way.later;

import java.util.List;
import java.util.Map;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.PaymentId;
import org.mediation.casework.PerformanceCommand;

/** What is done once an agreement is in force, and at the end of every case: performance, return visit, closing, archive. */
final class ClosingWays {
    private ClosingWays() {}

    static final Map<String, List<Way>> ALL = Map.ofEntries(
            Map.entry("UserTask_AwaitPerformance", List.of(paid(30), later(70))),
            Map.entry(
                    "UserTask_VisitDebtor",
                    List.of(
                            paid(40),
                            by(
                                    60,
                                    MEDIATOR,
                                    at -> new PerformanceCommand.DeclareDefault(
                                            at.caseId(), at.obligation(), "资金周转困难")))),
            Map.entry(
                    "UserTask_UrgePerformance",
                    List.of(
                            paid(30),
                            by(
                                    70,
                                    MEDIATOR,
                                    at -> new PerformanceCommand.UrgePerformance(
                                            at.caseId(), at.obligation(), "请于五日内支付")))),
            Map.entry(
                    "UserTask_CheckAfterUrging",
                    List.of(
                            paid(50),
                            by(
                                    50,
                                    MEDIATOR,
                                    at -> new PerformanceCommand.GiveUpObligation(
                                            at.caseId(), at.obligation(), "债务人下落不明")))),
            Map.entry(
                    "UserTask_VisitParties",
                    List.of(by(1, MEDIATOR, at -> new ClosingCommand.VisitParties(at.caseId(), true, true, 5, null)))),
            Map.entry(
                    "UserTask_CloseCase",
                    List.of(by(1, MEDIATOR, at -> new ClosingCommand.CloseCase(at.caseId(), "本案已办结。")))),
            Map.entry(
                    "UserTask_ArchiveCase",
                    List.of(by(1, INTAKE_CLERK, at -> new ClosingCommand.ArchiveCase(at.caseId(), true)))));

    /** Every obligation of a simulated agreement is one half of the claim; it is paid whole. */
    private static Way paid(int weight) {
        return new Way(weight, at -> {
            PaymentId payment = new PaymentId(at.id("payment"));
            return List.of(
                    new Way.Act(
                            MEDIATOR,
                            new PerformanceCommand.ReportPayment(
                                    at.caseId(),
                                    payment,
                                    at.obligation(),
                                    at.dispute().amountFen() / 2,
                                    at.today(),
                                    at.fingerprint("银行回单"))),
                    new Way.Act(MEDIATOR, new PerformanceCommand.VerifyPayment(at.caseId(), payment)));
        });
    }
}
