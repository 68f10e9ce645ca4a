package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.ConfirmationRoute.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.effective;
import static org.mediation.casework.Steps.AGREEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.SettlementCommand.ChooseConfirmation;
import org.mediation.casework.SettlementEvent.*;

class ConfirmingTest {
    private static ChooseConfirmation jointly(ConfirmationRoute route) {
        return new ChooseConfirmation(CASE, route, true, true);
    }

    @Test
    void both_parties_choose_a_route_within_its_window() {
        var court = DEADLINES.due("T-JC-APPLY", TODAY);
        var arbitration = DEADLINES.due("T-AR-APPLY", TODAY);
        effective()
                .at(court.dueAt().minusSeconds(1))
                .when(jointly(COURT))
                .leadsTo(new ConfirmationRouteChosen(CASE, AGREEMENT, COURT, court));
        effective().at(court.dueAt()).when(jointly(COURT)).refusedBy(CONFIRMATION_WINDOW);
        effective()
                .when(jointly(ARBITRATION))
                .leadsTo(new ConfirmationRouteChosen(CASE, AGREEMENT, ARBITRATION, arbitration));
        effective().at(arbitration.dueAt()).when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_WINDOW);
    }

    @Test
    void nobody_applies_alone() {
        effective().when(new ChooseConfirmation(CASE, COURT, true, false)).refusedBy(CONFIRMATION_NOT_JOINT);
        effective().when(new ChooseConfirmation(CASE, COURT, false, true)).refusedBy(CONFIRMATION_NOT_JOINT);
    }

    @Test
    void one_route_is_chosen_at_a_time() {
        effective().after(jointly(COURT)).when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_CHOSEN);
        effective().after(jointly(COURT)).when(Steps.noConfirmation()).refusedBy(CONFIRMATION_CHOSEN);
    }

    @Test
    void the_parties_may_leave_it_at_the_agreement() {
        effective().when(Steps.noConfirmation()).leadsTo(new ConfirmationDeclined(CASE, AGREEMENT));
        effective().after(Steps.noConfirmation()).when(jointly(COURT)).refusedBy(CONFIRMATION_CHOSEN);
        Dispute.signing().when(jointly(COURT)).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_claim_that_a_route_does_not_take_closes_it() {
        about(ClaimCategory.LABOUR_RELATION).when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_NOT_ELIGIBLE);
        about(ClaimCategory.LABOUR_RELATION).when(jointly(COURT)).refusedBy(CONFIRMATION_NOT_ELIGIBLE);
        about(ClaimCategory.HOUSING_FUND).when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_NOT_ELIGIBLE);
        about(ClaimCategory.HOUSING_FUND).when(jointly(COURT)).isDone();
    }

    private static Dispute about(ClaimCategory category) {
        return Dispute.registered(List.of(worker(), employer()), List.of(claim(WAGES, category, null)))
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER))
                .after(Steps.designate(LIN), Steps.disclose(LIN), Steps.schedule(), Steps.hold())
                .after(Steps.propose(List.of(WAGES), List.of()))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal());
    }
}
