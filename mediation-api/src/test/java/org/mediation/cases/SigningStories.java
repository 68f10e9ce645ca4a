package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConfirmationRoute;
import org.mediation.casework.SettlementCommand;

/** How the agreement is checked, signed and confirmed, a19 to a21. */
abstract class SigningStories extends Stories {
    private static final LocalDate DUE_ON = LocalDate.of(2026, 9, 30);

    @Test
    void an_unlawful_text_goes_back_and_a_new_one_is_written() {
        Story story = desk.afterSession();
        desk.drafts(story, List.of(desk.pays(story, 1_000_000L, DUE_ON)));
        desk.head(new SettlementCommand.CheckLegality(story.id(), false, true, true, true, "放弃社会保险无效"));
        waitsFor(story, "UserTask_Negotiate");

        desk.drafts(story, List.of(desk.pays(story, 1_100_000L, DUE_ON)));
        desk.findsLawful(story);
        waitsFor(story, "UserTask_SignAgreement", "UserTask_SignAgreement");
    }

    @Test
    void one_party_declines_to_sign_and_another_agreement_is_signed() {
        Story story = desk.atSigning();
        desk.signs(story, story.worker());
        waitsFor(story, "UserTask_SignAgreement");
        desk.mediator(new SettlementCommand.DeclineSignature(story.id(), story.employer(), "金额过高"));
        endedWith(story, "AgreementSigned", "SignatureDeclined");
        waitsFor(story, "UserTask_Negotiate");

        desk.inForce(story, List.of(desk.pays(story, 900_000L, DUE_ON)));
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void the_parties_are_reminded_and_when_one_never_signs_the_talks_go_on() {
        Story story = desk.atSigning();
        desk.signs(story, story.worker());
        itIsThe(9, 21);
        endedWith(story, "AgreementSigned", "SigningReminded");
        waitsFor(story, "UserTask_SignAgreement");

        itIsThe(9, 23);
        endedWith(story, "SigningLapsed");
        waitsFor(story, "UserTask_Negotiate");
    }

    @Test
    void a_second_text_has_its_own_reminder_and_its_own_end() {
        Story story = desk.atSigning();
        itIsThe(9, 23);
        desk.drafts(story, List.of(desk.pays(story, 900_000L, LocalDate.of(2026, 10, 20))));
        desk.findsLawful(story);
        itIsThe(9, 30);
        endedWith(story, "AgreementLegalityChecked", "SigningReminded");
        waitsFor(story, "UserTask_SignAgreement", "UserTask_SignAgreement");
        desk.signed(story);
        assertThat(desk.events(story)).containsOnlyOnce("AgreementTookEffect");
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void mediator_and_organisation_sign_last() {
        Story story = desk.atSigning();
        story.parties().forEach(party -> desk.signs(story, party));
        waitsFor(story, "UserTask_CountersignAgreement");
        desk.mediator(new SettlementCommand.CountersignAgreement(story.id(), Desk.MEDIATOR));
        waitsFor(story, "UserTask_SealAgreement");
        desk.head(new SettlementCommand.SealAgreement(story.id(), "印章图像哈希"));
        endedWith(story, "AgreementSealed", "AgreementTookEffect", "MediationSucceeded");
    }

    @Test
    void an_agreement_on_some_claims_ends_the_others() {
        Story story = desk.atSigning(Opening.USUAL.withClaims(2));
        desk.signed(story);
        endedWith(story, "AgreementTookEffect", "MediationPartiallySucceeded", "GuidanceGiven");
        waitsFor(story, "UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");
    }

    @Test
    void both_parties_choose_the_court_to_confirm_and_choose_once() {
        Story story = desk.inForce(DUE_ON);
        desk.mediator(new ConfirmationCommand.ChooseConfirmation(story.id(), ConfirmationRoute.COURT, true, true));
        endedWith(story, "ConfirmationRouteChosen");
        waitsFor(story, "UserTask_ApplyForConfirmation", "UserTask_AwaitPerformance");
        isRefused(
                CaseRule.CONFIRMATION_CHOSEN,
                () -> desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id())));
    }
}
