package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.disclosed;
import static org.mediation.casework.Dispute.withMediator;
import static org.mediation.casework.Neutrality.*;

import org.junit.jupiter.api.Test;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PanelEvent.*;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;

class RecusingTest {
    private static final MakeDisclosure WITH_GROUND = new MakeDisclosure(CASE, LIN, true, "曾任该公司顾问");
    private static final RequestRecusal REQUEST = new RequestRecusal(CASE, WORKER, LIN, "与经理是同学");

    private static DecideRecusal decide(boolean granted) {
        return new DecideRecusal(CASE, LIN, granted, "审查意见");
    }

    private static WaiveRecusal waive(PartyId party) {
        return new WaiveRecusal(CASE, party, LIN, "书面同意书");
    }

    private static ReplaceMediator replace(MediatorId from, MediatorId to, boolean hiddenGround) {
        return new ReplaceMediator(CASE, from, to, hiddenGround, "更换原因");
    }

    @Test
    void a_mediator_discloses_before_anything_else() {
        withMediator().when(Steps.disclose(LIN)).leadsTo(new DisclosureMade(CASE, LIN, false, null, CLEAR));
        withMediator().when(Steps.schedule()).refusedBy(DISCLOSURE_MISSING);
        withMediator().when(Steps.disclose(GUO)).refusedBy(MEDIATOR_NOT_ON_PANEL);
        disclosed().when(Steps.disclose(LIN)).refusedBy(DISCLOSURE_MADE);
        withMediator().when(new MakeDisclosure(CASE, LIN, true, " ")).refusedBy(GROUND_MISSING);
        withMediator().when(new MakeDisclosure(CASE, LIN, true, null)).refusedBy(GROUND_MISSING);
    }

    @Test
    void i07_a_co_mediator_discloses_too() {
        disclosed().after(new AddCoMediator(CASE, GUO)).when(Steps.schedule()).refusedBy(DISCLOSURE_MISSING);
    }

    @Test
    void i07_a_disclosed_ground_stops_the_mediator_until_all_parties_have_waived_in_writing() {
        withMediator().when(WITH_GROUND).leadsTo(new DisclosureMade(CASE, LIN, true, sealed("曾任该公司顾问"), QUESTIONED));
        withMediator().after(WITH_GROUND).when(Steps.schedule()).refusedBy(DISCLOSURE_MISSING);
        withMediator()
                .after(WITH_GROUND)
                .when(waive(WORKER))
                .leadsTo(new RecusalWaived(CASE, WORKER, LIN, sealed("书面同意书"), QUESTIONED));
        withMediator()
                .after(WITH_GROUND, waive(WORKER))
                .when(waive(EMPLOYER))
                .leadsTo(new RecusalWaived(CASE, EMPLOYER, LIN, sealed("书面同意书"), CLEAR));
        withMediator()
                .after(WITH_GROUND)
                .when(new WaiveRecusal(CASE, WORKER, LIN, ""))
                .refusedBy(PROOF_MISSING);
    }

    @Test
    void i07_the_organisation_does_not_waive_a_disclosed_ground_in_the_place_of_the_parties() {
        withMediator().after(WITH_GROUND).when(decide(false)).refusedBy(RECUSAL_NOT_WAIVED);
        withMediator()
                .after(WITH_GROUND)
                .when(decide(true))
                .leadsTo(new RecusalDecided(CASE, LIN, true, sealed("审查意见"), HEAD, RECUSED));
    }

    @Test
    void i07_a_waiver_of_one_ground_is_no_waiver_of_the_next() {
        withMediator()
                .after(WITH_GROUND, waive(WORKER), waive(EMPLOYER), REQUEST)
                .when(waive(EMPLOYER))
                .leadsTo(new RecusalWaived(CASE, EMPLOYER, LIN, sealed("书面同意书"), QUESTIONED));
        withMediator()
                .after(
                        WITH_GROUND,
                        waive(WORKER),
                        waive(EMPLOYER),
                        replace(LIN, GUO, false),
                        Steps.disclose(GUO),
                        replace(GUO, LIN, false),
                        WITH_GROUND)
                .when(waive(EMPLOYER))
                .leadsTo(new RecusalWaived(CASE, EMPLOYER, LIN, sealed("书面同意书"), QUESTIONED));
    }

    @Test
    void a_third_party_waives_nothing() {
        withMediator()
                .after(new PartyCommand.AddParty(CASE, bystander()), WITH_GROUND)
                .when(waive(BYSTANDER))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void a_party_asks_for_recusal_and_everything_waits_for_the_decision() {
        disclosed().when(REQUEST).leadsTo(new RecusalRequested(CASE, WORKER, LIN, sealed("与经理是同学")));
        disclosed().after(REQUEST).when(REQUEST).refusedBy(RECUSAL_PENDING);
        disclosed().after(REQUEST).when(Steps.schedule()).refusedBy(RECUSAL_PENDING);
        Dispute.signing().after(REQUEST).when(Steps.sign(WORKER)).refusedBy(RECUSAL_PENDING);
        disclosed()
                .after(new AddCoMediator(CASE, GUO))
                .when(new RequestRecusal(CASE, WORKER, GUO, "同学"))
                .refusedBy(DISCLOSURE_MISSING);
    }

    @Test
    void i10_the_organisation_decides() {
        disclosed()
                .after(REQUEST)
                .when(decide(false))
                .leadsTo(new RecusalDecided(CASE, LIN, false, sealed("审查意见"), HEAD, CLEAR));
        disclosed().when(decide(false)).refusedBy(RECUSAL_NOT_PENDING);
        disclosed().when(waive(WORKER)).refusedBy(RECUSAL_NOT_PENDING);
    }

    @Test
    void i10_never_the_mediator_concerned() {
        disclosed()
                .after(REQUEST)
                .by(LIN.toString(), Role.MEDIATION_ORG_HEAD)
                .when(decide(false))
                .refusedBy(OWN_RECUSAL);
    }

    @Test
    void i07_a_recused_mediator_is_replaced_and_does_not_come_back() {
        disclosed().after(REQUEST, decide(true)).when(Steps.schedule()).refusedBy(RECUSAL_PENDING);
        disclosed()
                .after(REQUEST, decide(true))
                .when(replace(LIN, GUO, false))
                .leadsTo(new MediatorReplaced(CASE, LIN, GUO, FANGYUAN, sealed("更换原因"), false));
        disclosed()
                .after(REQUEST, decide(true), replace(LIN, GUO, false), Steps.disclose(GUO))
                .when(replace(GUO, LIN, false))
                .refusedBy(MEDIATOR_CONFLICT);
        disclosed()
                .after(REQUEST, decide(true), replace(LIN, GUO, false))
                .when(new AddCoMediator(CASE, LIN))
                .refusedBy(MEDIATOR_CONFLICT);
    }

    @Test
    void i07_a_hidden_ground_found_later_marks_the_earlier_steps_for_review_and_bars_the_mediator() {
        Dispute.afterSession()
                .when(replace(LIN, GUO, true))
                .leadsTo(new MediatorReplaced(CASE, LIN, GUO, FANGYUAN, sealed("更换原因"), true));
        Dispute.afterSession()
                .after(replace(LIN, GUO, true), Steps.disclose(GUO))
                .when(new AddCoMediator(CASE, LIN))
                .refusedBy(MEDIATOR_CONFLICT);
    }

    @Test
    void i07_the_new_mediator_discloses_before_going_on() {
        Dispute.afterSession()
                .after(replace(LIN, GUO, false))
                .when(Steps.propose())
                .refusedBy(DISCLOSURE_MISSING);
        disclosed().when(replace(LIN, LIN, false)).refusedBy(MEDIATOR_CHOSEN);
        disclosed().when(replace(GUO, LENT, false)).refusedBy(MEDIATOR_NOT_ON_PANEL);
    }
}
