package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.consented;

import org.junit.jupiter.api.Test;
import org.mediation.casework.PanelCommand.*;
import org.mediation.casework.PanelEvent.*;
import org.mediation.casework.PartyCommand.*;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.MediatorId;

class ChoosingTheMediatorTest {
    @Test
    void the_mediator_whom_both_parties_name_is_chosen() {
        consented().when(new ProposeMediator(CASE, WORKER, LIN)).leadsTo(new MediatorProposed(CASE, WORKER, LIN));
        consented()
                .after(new ProposeMediator(CASE, WORKER, LIN))
                .when(new ProposeMediator(CASE, EMPLOYER, LIN))
                .leadsTo(new MediatorProposed(CASE, EMPLOYER, LIN), new MediatorChosen(CASE, LIN, JINGHE));
        consented()
                .after(new ProposeMediator(CASE, WORKER, LIN))
                .when(new ProposeMediator(CASE, EMPLOYER, GUO))
                .leadsTo(new MediatorProposed(CASE, EMPLOYER, GUO));
    }

    @Test
    void a_party_may_change_its_mind_until_a_mediator_is_chosen() {
        consented()
                .after(new ProposeMediator(CASE, WORKER, LIN), new ProposeMediator(CASE, EMPLOYER, GUO))
                .when(new ProposeMediator(CASE, WORKER, GUO))
                .leadsTo(new MediatorProposed(CASE, WORKER, GUO), new MediatorChosen(CASE, GUO, FANGYUAN));
        Dispute.withMediator().when(new ProposeMediator(CASE, WORKER, GUO)).refusedBy(MEDIATOR_CHOSEN);
    }

    @Test
    void a_third_party_has_no_say() {
        consented()
                .after(new AddParty(CASE, bystander()))
                .when(new ProposeMediator(CASE, BYSTANDER, LIN))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void the_organisation_designates_a_mediator() {
        consented().when(Steps.designate(LIN)).leadsTo(new MediatorDesignated(CASE, LIN, JINGHE, HEAD));
        Dispute.withMediator().when(Steps.designate(GUO)).refusedBy(MEDIATOR_CHOSEN);
    }

    @Test
    void i09_a_mediator_is_on_the_roster_active_within_the_term_and_of_the_organisation_or_lent_to_it() {
        consented().when(Steps.designate(LENT)).leadsTo(new MediatorDesignated(CASE, LENT, null, HEAD));
        consented().when(Steps.designate(NOT_REGISTERED)).refusedBy(MEDIATOR_NOT_ON_ROSTER);
        consented().when(Steps.designate(SUSPENDED)).refusedBy(MEDIATOR_NOT_ON_ROSTER);
        consented().when(Steps.designate(TERM_OVER)).refusedBy(MEDIATOR_NOT_ON_ROSTER);
        consented().when(Steps.designate(OF_ANOTHER_CENTRE)).refusedBy(MEDIATOR_NOT_ON_ROSTER);
        consented().when(new ProposeMediator(CASE, WORKER, OF_ANOTHER_CENTRE)).refusedBy(MEDIATOR_NOT_ON_ROSTER);
    }

    @Test
    void i09_staff_of_the_employer_do_not_mediate_alone_but_may_sit_in() {
        consented().when(Steps.designate(INSIDER)).refusedBy(STAFF_ALONE);
        consented().when(new ProposeMediator(CASE, WORKER, INSIDER)).refusedBy(STAFF_ALONE);
        Dispute.withMediator().when(new AddCoMediator(CASE, INSIDER)).leadsTo(new CoMediatorAdded(CASE, INSIDER, null));
        Dispute.disclosed().when(replacement(LIN, INSIDER)).refusedBy(STAFF_ALONE);
    }

    @Test
    void i09_staff_of_the_employer_are_not_left_alone_by_a_replacement() {
        Dispute.withMediator()
                .after(new AddCoMediator(CASE, INSIDER), Steps.disclose(LIN), Steps.disclose(INSIDER))
                .when(replacement(LIN, LENT))
                .leadsTo(new MediatorReplaced(CASE, LIN, LENT, null, sealed("工作调动"), false));
    }

    @Test
    void i08_a_mediator_with_a_declared_conflict_is_kept_out() {
        consented().when(Steps.designate(BIASED)).refusedBy(MEDIATOR_CONFLICT);
        Dispute.withMediator().when(new AddCoMediator(CASE, BIASED)).refusedBy(MEDIATOR_CONFLICT);
        Dispute.disclosed().when(replacement(LIN, BIASED)).refusedBy(MEDIATOR_CONFLICT);
    }

    @Test
    void i08_the_firm_of_a_representative_does_not_mediate() {
        consented().after(represented(JINGHE)).when(Steps.designate(LIN)).refusedBy(MEDIATOR_CONFLICT);
        consented()
                .after(represented(JINGHE))
                .when(new ProposeMediator(CASE, WORKER, LIN))
                .refusedBy(MEDIATOR_CONFLICT);
        Dispute.withMediator()
                .after(represented(FANGYUAN))
                .when(new AddCoMediator(CASE, GUO))
                .refusedBy(MEDIATOR_CONFLICT);
        Dispute.disclosed()
                .after(represented(FANGYUAN))
                .when(replacement(LIN, GUO))
                .refusedBy(MEDIATOR_CONFLICT);
    }

    @Test
    void i08_nor_after_the_power_of_attorney_was_revoked_or_given_to_another() {
        consented()
                .after(represented(JINGHE), new RevokeRepresentative(CASE, EMPLOYER))
                .when(Steps.designate(LIN))
                .refusedBy(MEDIATOR_CONFLICT);
        consented()
                .after(represented(JINGHE), represented(FANGYUAN))
                .when(Steps.designate(LIN))
                .refusedBy(MEDIATOR_CONFLICT);
    }

    @Test
    void i08_the_firm_of_a_mediator_does_not_represent_not_even_when_the_mediator_is_gone() {
        Dispute.withMediator().when(represented(JINGHE)).refusedBy(MEDIATOR_CONFLICT);
        Dispute.disclosed()
                .after(replacement(LIN, GUO))
                .when(represented(JINGHE))
                .refusedBy(MEDIATOR_CONFLICT);
        Dispute.withMediator()
                .after(new AddCoMediator(CASE, GUO))
                .when(represented(FANGYUAN))
                .refusedBy(MEDIATOR_CONFLICT);
    }

    private static AppointRepresentative represented(LawFirmId firm) {
        return new AppointRepresentative(
                CASE, EMPLOYER, "周律师", null, null, Authority.SPECIAL, firm, "power-of-attorney");
    }

    private static ReplaceMediator replacement(MediatorId from, MediatorId to) {
        return new ReplaceMediator(CASE, from, to, false, "工作调动");
    }

    @Test
    void a_further_mediator_sits_in_beside_the_first() {
        Dispute.withMediator().when(new AddCoMediator(CASE, GUO)).leadsTo(new CoMediatorAdded(CASE, GUO, FANGYUAN));
        consented().when(new AddCoMediator(CASE, GUO)).refusedBy(MEDIATOR_MISSING);
        Dispute.withMediator().when(new AddCoMediator(CASE, LIN)).refusedBy(MEDIATOR_CHOSEN);
    }

    @Test
    void i22_the_time_to_choose_lapses_once_and_not_before_it_has_passed() {
        var due = DEADLINES.due("T-CHOOSE", TODAY).dueAt();
        consented().at(due).when(new LapseMediatorChoice(CASE)).leadsTo(new MediatorChoiceLapsed(CASE));
        consented().at(due.minusSeconds(1)).when(new LapseMediatorChoice(CASE)).refusedBy(DEADLINE_NOT_REACHED);
        consented()
                .at(due)
                .after(new LapseMediatorChoice(CASE))
                .when(new LapseMediatorChoice(CASE))
                .changesNothing();
        Dispute.withMediator().at(due).when(new LapseMediatorChoice(CASE)).refusedBy(MEDIATOR_CHOSEN);
    }
}
