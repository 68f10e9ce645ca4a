package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.asked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.ConsentEvent.*;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.kernel.Role;

class AskingConsentTest {
    private static final ConsentGiven BY_APPLICATION = new ConsentGiven(
            CASE, WORKER, ContactChannel.APPLICATION, sealed("申请书"), false, ConsentStanding.OPEN, null);

    @Test
    void the_applicant_agreed_by_applying_and_the_other_side_is_asked() {
        Dispute.accepted()
                .when(Steps.inquire())
                .leadsTo(
                        new AcceptanceNoticeIssued(CASE, DEADLINES.due("T-MED", TODAY)),
                        BY_APPLICATION,
                        new ConsentInquired(CASE, List.of(EMPLOYER), DEADLINES.due("T-CONSENT", TODAY)));
        asked().when(Steps.inquire()).refusedBy(CONSENT_ANSWERED);
    }

    @Test
    void where_the_union_offers_mediation_itself_everybody_is_asked() {
        offered()
                .when(Steps.inquire())
                .leadsTo(
                        new AcceptanceNoticeIssued(CASE, DEADLINES.due("T-MED", TODAY)),
                        new ConsentInquired(CASE, List.of(WORKER, EMPLOYER), DEADLINES.due("T-CONSENT", TODAY)));
    }

    @Test
    void i01_where_the_union_offered_one_consent_is_not_enough() {
        offered()
                .after(Steps.inquire(), Steps.consent(WORKER))
                .when(Steps.designate(LIN))
                .refusedBy(CONSENT_MISSING);
    }

    private static Dispute offered() {
        RegisterCase usual = Steps.register();
        return Dispute.unheard()
                .by(CLERK)
                .after(new RegisterCase(
                        CASE,
                        null,
                        Channel.EARLY_WARNING,
                        false,
                        false,
                        true,
                        DisputeKind.INDIVIDUAL,
                        RECEIVED,
                        "110106",
                        null,
                        CENTRE,
                        null,
                        null,
                        usual.parties(),
                        usual.claims(),
                        "预警发现欠薪",
                        null))
                .by(HEAD)
                .after(Steps.completed(), Steps.screened(), Steps.accept());
    }

    @Test
    void with_the_last_consent_the_time_to_choose_a_mediator_starts() {
        asked().when(Steps.consent(EMPLOYER))
                .leadsTo(new ConsentGiven(
                        CASE,
                        EMPLOYER,
                        ContactChannel.PHONE,
                        sealed("录音1号"),
                        false,
                        ConsentStanding.AGREED,
                        DEADLINES.due("T-CHOOSE", TODAY)));
    }

    @Test
    void i01_of_several_respondents_every_one_has_to_agree() {
        Dispute two = Dispute.registered(List.of(worker(), employer(), host()), claims())
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire());
        two.after(Steps.consent(EMPLOYER)).when(Steps.designate(LIN)).refusedBy(CONSENT_MISSING);
    }

    @Test
    void i01_nothing_of_the_mediation_happens_before_consent() {
        asked().when(Steps.designate(LIN)).refusedBy(CONSENT_MISSING);
        asked().when(new PanelCommand.ProposeMediator(CASE, WORKER, LIN)).refusedBy(CONSENT_MISSING);
        asked().when(Steps.schedule()).refusedBy(CONSENT_MISSING);
        asked().when(new SessionCommand.HoldCaucus(CASE, WORKER, "底线一万")).refusedBy(CONSENT_MISSING);
        asked().when(Steps.propose()).refusedBy(CONSENT_MISSING);
        asked().when(Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT)).refusedBy(CONSENT_MISSING);
    }

    @Test
    void i02_consent_belongs_to_a_party_that_was_asked_once_and_has_proof() {
        asked().when(Steps.consent(STRANGER)).refusedBy(PARTY_UNKNOWN);
        asked().when(Steps.consent(WORKER)).refusedBy(CONSENT_NOT_ASKED);
        Dispute.accepted().when(Steps.consent(EMPLOYER)).refusedBy(CONSENT_NOT_ASKED);
        asked().when(new GiveConsent(CASE, EMPLOYER, ContactChannel.PHONE, " ", false))
                .refusedBy(PROOF_MISSING);
        offered()
                .after(Steps.inquire(), Steps.consent(WORKER))
                .when(Steps.consent(WORKER))
                .refusedBy(CONSENT_ANSWERED);
    }

    @Test
    void i01_a_refusal_ends_the_mediation() {
        asked().when(new RefuseConsent(CASE, EMPLOYER, ContactChannel.PHONE, "走仲裁"))
                .leadsTo(new ConsentRefused(
                        CASE, EMPLOYER, ContactChannel.PHONE, sealed("走仲裁"), ConsentStanding.REFUSED));
        asked().after(new RefuseConsent(CASE, EMPLOYER, ContactChannel.PHONE, null))
                .when(Steps.consent(EMPLOYER))
                .refusedBy(CASE_ENDED);
    }

    @Test
    void a_party_is_unreachable_after_two_attempts_with_proof() {
        asked().when(new ReportUnreachable(CASE, EMPLOYER, 2, "通话记录"))
                .leadsTo(new PartyUnreachable(CASE, EMPLOYER, 2, sealed("通话记录"), ConsentStanding.UNREACHABLE));
        asked().when(new ReportUnreachable(CASE, EMPLOYER, 1, "通话记录")).refusedBy(CONTACT_ATTEMPTS);
        asked().when(new ReportUnreachable(CASE, EMPLOYER, 2, "")).refusedBy(PROOF_MISSING);
    }

    @Test
    void i01_silence_is_never_consent() {
        var due = DEADLINES.due("T-CONSENT", TODAY).dueAt();
        asked().at(due).when(new LapseConsent(CASE)).leadsTo(new ConsentLapsed(CASE, List.of(EMPLOYER)));
        asked().at(due)
                .after(new LapseConsent(CASE))
                .when(Steps.consent(EMPLOYER))
                .refusedBy(CASE_ENDED);
    }

    @Test
    void i22_the_time_to_answer_lapses_when_it_has_passed_and_once() {
        var due = DEADLINES.due("T-CONSENT", TODAY).dueAt();
        asked().at(due.minusSeconds(1)).when(new LapseConsent(CASE)).refusedBy(DEADLINE_NOT_REACHED);
        asked().at(due)
                .after(new LapseConsent(CASE))
                .when(new LapseConsent(CASE))
                .refusedBy(CASE_ENDED);
        Dispute.consented().at(due).when(new LapseConsent(CASE)).refusedBy(WRONG_STAGE);
    }

    @Test
    void i02_a_party_withdraws_its_consent_at_any_time_before_the_agreement_is_in_force() {
        var withdrawn = new WithdrawConsent(CASE, EMPLOYER, ContactChannel.LETTER);
        var event = new ConsentWithdrawn(CASE, EMPLOYER, ContactChannel.LETTER);
        asked().when(withdrawn).leadsTo(event);
        Dispute.consented().when(withdrawn).leadsTo(event);
        Dispute.disclosed().when(withdrawn).leadsTo(event);
        Dispute.proposed().when(withdrawn).leadsTo(event);
        Dispute.signing().when(withdrawn).leadsTo(event);
    }

    @Test
    void i02_withdrawal_does_not_touch_an_agreement_in_force() {
        Dispute.effective()
                .when(new WithdrawConsent(CASE, EMPLOYER, ContactChannel.LETTER))
                .refusedBy(CASE_ENDED);
    }

    @Test
    void a_third_party_does_not_end_the_mediation_of_others() {
        Dispute.disclosed()
                .after(new PartyCommand.AddParty(CASE, bystander()))
                .when(new WithdrawConsent(CASE, BYSTANDER, ContactChannel.LETTER))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void a_collective_dispute_waits_for_the_head_to_choose_between_joint_and_union_mediation() {
        collective().when(Steps.designate(LIN)).refusedBy(WRONG_STAGE);
        collective()
                .when(new EscalateToJointMediation(CASE, "涉及十人"))
                .leadsTo(
                        new CaseEscalatedToJointMediation(CASE, sealed("涉及十人")),
                        new ClosingEvent.CaseClosed(CASE, Outcome.TRANSFERRED, 0, null));
        collective()
                .when(new DispenseJointMediation(CASE, "诉求一致，可自行调解"))
                .leadsTo(new JointMediationDispensed(CASE, sealed("诉求一致，可自行调解")));
        Dispute.consented().when(new EscalateToJointMediation(CASE, "理由")).refusedBy(NO_CHOICE_NEEDED);
        Dispute.consented().when(new DispenseJointMediation(CASE, "理由")).refusedBy(NO_CHOICE_NEEDED);
        collective()
                .after(new DispenseJointMediation(CASE, "可自行调解"))
                .when(new EscalateToJointMediation(CASE, "反悔"))
                .refusedBy(NO_CHOICE_NEEDED);
    }

    private static Dispute collective() {
        return Dispute.registered(ReviewingTest.crowd(10), List.of(claim(WAGES, ClaimCategory.WAGES, null)))
                .by("head", Role.MEDIATION_ORG_HEAD)
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER));
    }
}
