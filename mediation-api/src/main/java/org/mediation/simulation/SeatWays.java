package org.mediation.simulation;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.simulation.Way.by;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mediation.casework.PanelCommand;
import org.mediation.roster.MediatorId;

/** What is done until the panel is neutral: disclosure, recusal, waiver and replacement (披露与回避). */
final class SeatWays {
    private SeatWays() {}

    private static final List<Way> DISCLOSING = List.of(
            by(88, MEDIATOR, at -> new PanelCommand.MakeDisclosure(at.caseId(), at.mediator(), false, null)),
            by(8, MEDIATOR, at -> new PanelCommand.MakeDisclosure(at.caseId(), at.mediator(), true, "曾任该公司顾问")),
            by(4, MEDIATION_ORG_HEAD, SeatWays::replacing));

    private static final List<Way> DECIDING = List.of(
            by(
                    35,
                    MEDIATION_ORG_HEAD,
                    at -> new PanelCommand.DecideRecusal(at.caseId(), at.mediator(), true, "回避理由成立")),
            by(
                    25,
                    MEDIATION_ORG_HEAD,
                    at -> new PanelCommand.DecideRecusal(at.caseId(), at.mediator(), false, "不影响公正调解")),
            new Way(
                    30,
                    at -> List.of(
                            new Way.Act(
                                    INTAKE_CLERK,
                                    new PanelCommand.WaiveRecusal(
                                            at.caseId(), at.dispute().worker(), at.mediator(), "书面同意")),
                            new Way.Act(
                                    INTAKE_CLERK,
                                    new PanelCommand.WaiveRecusal(
                                            at.caseId(), at.dispute().employer(), at.mediator(), "书面同意")))),
            by(10, MEDIATION_ORG_HEAD, SeatWays::replacing));

    /** Who has had to go already is refused; somebody of the house will do. */
    private static final List<Way> REPLACING = IntStream.range(0, 5)
            .mapToObj(next -> by(
                    1,
                    MEDIATION_ORG_HEAD,
                    at -> replacing(
                            at,
                            at.dispute()
                                    .mediators()
                                    .get(next % at.dispute().mediators().size()))))
            .toList();

    static final Map<String, List<Way>> ALL = Map.of(
            "UserTask_MakeDisclosure", DISCLOSING,
            "UserTask_DiscloseGround", DISCLOSING,
            "UserTask_DecideNeutrality", DECIDING,
            "UserTask_DecideOnGround", DECIDING,
            "UserTask_DecideRecusal", DECIDING,
            "UserTask_ReplaceMediator", REPLACING,
            "UserTask_ReplaceRecused", REPLACING);

    private static PanelCommand replacing(Occasion at) {
        return replacing(at, at.another());
    }

    private static PanelCommand replacing(Occasion at, MediatorId replacement) {
        return new PanelCommand.ReplaceMediator(at.caseId(), at.mediator(), replacement, false, "更换调解员");
    }
}
