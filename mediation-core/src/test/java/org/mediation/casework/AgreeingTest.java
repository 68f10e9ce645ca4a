package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.agreed;
import static org.mediation.casework.Dispute.drafted;
import static org.mediation.casework.Steps.AGREEMENT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SettlementCommand.CheckLegality;
import org.mediation.casework.SettlementEvent.*;

class AgreeingTest {
    private static final List<Obligation> OBLIGATIONS = List.of(Steps.payment(1_000_000), Steps.certificate());

    private static AgreementLegalityChecked checked(boolean lawful, List<String> failed) {
        DueDate due = DEADLINES.due("T-SIGN", TODAY);
        return new AgreementLegalityChecked(
                CASE,
                AGREEMENT,
                lawful,
                failed,
                null,
                List.of(WORKER, EMPLOYER),
                DEADLINES.before("T-SIGN-REMIND", due.due()).dayBegins(),
                due);
    }

    @Test
    void i13_the_agreement_is_written_from_what_all_accepted_and_its_total_is_the_sum_of_its_items() {
        var terms = sealed("一次性支付工资");
        agreed().when(Steps.draft())
                .leadsTo(new AgreementDrafted(
                        CASE,
                        AGREEMENT,
                        1,
                        terms,
                        List.of(WAGES, OVERTIME),
                        OBLIGATIONS,
                        1_000_000,
                        Digest.of(terms.text() + OBLIGATIONS)));
    }

    @Test
    void i22_it_is_written_once() {
        drafted().when(Steps.draft()).refusedBy(WRONG_STAGE);
        Dispute.proposed().when(Steps.draft()).refusedBy(WRONG_STAGE);
        Dispute.effective().when(Steps.draft()).refusedBy(CASE_ENDED);
    }

    @Test
    void i14_nobody_signs_before_the_check_of_legality() {
        drafted().when(Steps.sign(WORKER)).refusedBy(LEGALITY_MISSING);
        drafted().when(Steps.countersign(LIN)).refusedBy(LEGALITY_MISSING);
        drafted().when(Steps.seal()).refusedBy(LEGALITY_MISSING);
        agreed().when(Steps.lawful()).refusedBy(AGREEMENT_MISSING);
    }

    @Test
    void a_lawful_text_is_signed_within_the_time_to_sign() {
        drafted().when(Steps.lawful()).leadsTo(checked(true, List.of()));
    }

    @Test
    void i14_a_text_that_fails_one_point_goes_back_to_the_table() {
        failsAt("noInsuranceWaiver", new CheckLegality(CASE, false, true, true, true, null));
        failsAt("minimumWageKept", new CheckLegality(CASE, true, false, true, true, null));
        failsAt("noThirdPartyHarmed", new CheckLegality(CASE, true, true, false, true, null));
        failsAt("voluntary", new CheckLegality(CASE, true, true, true, false, null));
    }

    private static void failsAt(String point, CheckLegality check) {
        drafted().when(check).leadsTo(checked(false, List.of(point)));
        drafted().after(check).when(Steps.sign(WORKER)).refusedBy(WRONG_STAGE);
    }

    @Test
    void i12_what_comes_after_a_text_sent_back_is_a_new_version() {
        ProposalId second = new ProposalId(new UUID(71, 2));
        var terms = sealed("一次性支付工资");
        drafted()
                .after(new CheckLegality(CASE, false, true, true, true, null))
                .after(Steps.propose(second, List.of(WAGES), List.of()))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .when(Steps.draft())
                .leadsTo(new AgreementDrafted(
                        CASE,
                        new AgreementId(second.value()),
                        2,
                        terms,
                        List.of(WAGES),
                        List.of(),
                        0,
                        Digest.of(terms.text() + List.of())));
    }
}
