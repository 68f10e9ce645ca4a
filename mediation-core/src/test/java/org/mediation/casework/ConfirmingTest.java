package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.ConfirmationRoute.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.effective;
import static org.mediation.casework.Steps.AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ConfirmationCommand.*;
import org.mediation.casework.ConfirmationEvent.*;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationEntry;

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

    private static Dispute applied(ConfirmationRoute route) {
        return effective().after(jointly(route), Steps.applyTo(route == COURT ? FENGTAI_COURT : FENGTAI_INSTITUTE));
    }

    @Test
    void a_dispute_on_services_is_not_reviewed_by_a_labour_commission() {
        confirmable(DisputeKind.SERVICE_RELATION).when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_NOT_ELIGIBLE);
        confirmable(DisputeKind.SERVICE_RELATION).when(jointly(COURT)).isDone();
    }

    @Test
    void the_joint_application_goes_to_a_court_or_a_commission_with_its_own_time_to_answer() {
        effective()
                .after(jointly(COURT))
                .when(Steps.applyTo(FENGTAI_COURT))
                .leadsTo(new ConfirmationApplied(
                        CASE, COURT, FENGTAI_COURT, TODAY, "joint-application", DEADLINES.due("T-JC-ACC", TODAY)));
        effective()
                .after(jointly(ARBITRATION))
                .when(Steps.applyTo(FENGTAI_INSTITUTE))
                .leadsTo(new ConfirmationApplied(
                        CASE,
                        ARBITRATION,
                        FENGTAI_INSTITUTE,
                        TODAY,
                        "joint-application",
                        DEADLINES.due("T-AR-ACC", TODAY)));
        effective().after(jointly(COURT)).when(Steps.applyTo(FENGTAI_INSTITUTE)).refusedBy(BODY_UNKNOWN);
        effective()
                .after(jointly(ARBITRATION))
                .when(Steps.applyTo(FENGTAI_COURT))
                .refusedBy(BODY_UNKNOWN);
        effective().when(Steps.applyTo(FENGTAI_COURT)).refusedBy(CONFIRMATION_STEP);
        applied(COURT).when(Steps.applyTo(FENGTAI_COURT)).refusedBy(CONFIRMATION_STEP);
        effective()
                .after(jointly(COURT))
                .when(new ApplyForConfirmation(CASE, FENGTAI_COURT, TODAY, ""))
                .refusedBy(PROOF_MISSING);
        effective()
                .after(jointly(COURT))
                .when(new ApplyForConfirmation(CASE, FENGTAI_COURT, TODAY.plusDays(1), "joint-application"))
                .refusedBy(DAY_AHEAD);
        Dispute.signing().when(Steps.applyTo(FENGTAI_COURT)).refusedBy(WRONG_STAGE);
    }

    @Test
    void i17_what_comes_after_the_window_is_not_taken_and_the_route_lapses_with_it() {
        var window = DEADLINES.due("T-JC-APPLY", TODAY);
        LocalDate late = window.due().plusDays(1);
        effective()
                .after(jointly(COURT))
                .at(window.dueAt().plusSeconds(1))
                .when(new ApplyForConfirmation(CASE, FENGTAI_COURT, late, "joint-application"))
                .refusedBy(CONFIRMATION_WINDOW);
        effective()
                .after(jointly(COURT))
                .at(window.dueAt())
                .when(new LapseConfirmation(CASE))
                .leadsTo(new ConfirmationWindowLapsed(CASE, COURT));
        effective().after(jointly(COURT)).when(new LapseConfirmation(CASE)).refusedBy(DEADLINE_NOT_REACHED);
        applied(COURT).at(window.dueAt()).when(new LapseConfirmation(CASE)).refusedBy(CONFIRMATION_STEP);
    }

    @Test
    void an_enterprise_committee_needs_the_invitation_of_the_court_and_no_other_organisation_does() {
        committee(Set.of())
                .after(jointly(COURT))
                .when(Steps.applyTo(FENGTAI_COURT))
                .refusedBy(CONFIRMATION_BODY);
        committee(Set.of(FENGTAI_COURT))
                .after(jointly(COURT))
                .when(Steps.applyTo(FENGTAI_COURT))
                .isDone();
        committee(Set.of())
                .after(jointly(ARBITRATION))
                .when(Steps.applyTo(FENGTAI_INSTITUTE))
                .isDone();
    }

    private static Dispute committee(Set<String> courtInvited) {
        return Dispute.inForce(Dispute.unheard(roster().with(new OrganisationEntry(
                        CENTRE,
                        "丰台某企业劳动争议调解委员会",
                        Level.ENTERPRISE,
                        LegalKind.ENTERPRISE_COMMITTEE,
                        "110106",
                        courtInvited,
                        false,
                        "UnionMediation",
                        true)))
                .by(CLERK)
                .after(Steps.register())
                .by(HEAD));
    }

    @Test
    void the_body_accepts_asks_for_more_and_decides() {
        applied(COURT)
                .when(Steps.confirmationAccepted())
                .leadsTo(new ConfirmationAccepted(CASE, "（2026）京0106民特1号", TODAY, DEADLINES.due("T-JC-DEC", TODAY)));
        applied(ARBITRATION)
                .when(Steps.confirmationAccepted())
                .leadsTo(new ConfirmationAccepted(CASE, "（2026）京0106民特1号", TODAY, DEADLINES.due("T-AR-DEC", TODAY)));
        applied(COURT)
                .when(new AskConfirmationSupplement(CASE, "营业执照"))
                .leadsTo(new ConfirmationSupplementAsked(CASE, sealed("营业执照")));
        applied(COURT)
                .after(Steps.confirmationAccepted())
                .when(new SupplementConfirmation(CASE, "licence"))
                .leadsTo(new ConfirmationSupplemented(CASE, "licence"));
        applied(COURT).when(new SupplementConfirmation(CASE, " ")).refusedBy(PROOF_MISSING);
        effective().after(jointly(COURT)).when(Steps.confirmationAccepted()).refusedBy(CONFIRMATION_STEP);
        applied(COURT).when(new AcceptConfirmation(CASE, "", TODAY)).refusedBy(NUMBER_MISSING);
        applied(COURT)
                .when(new AcceptConfirmation(CASE, "号", TODAY.plusDays(1)))
                .refusedBy(DAY_AHEAD);
        applied(COURT).when(Steps.confirmationGranted()).refusedBy(CONFIRMATION_STEP);
    }

    @Test
    void no_step_of_a_confirmation_lies_before_the_one_that_it_follows() {
        LocalDate earlier = TODAY.minusDays(1);
        effective()
                .after(jointly(COURT))
                .when(new ApplyForConfirmation(CASE, FENGTAI_COURT, earlier, "joint-application"))
                .refusedBy(DAY_TOO_EARLY);
        applied(COURT).when(new AcceptConfirmation(CASE, "号", earlier)).refusedBy(DAY_TOO_EARLY);
        accepted().when(new GrantConfirmation(CASE, "号", earlier, "ruling")).refusedBy(DAY_TOO_EARLY);
    }

    @Test
    void i18_what_is_granted_is_a_title_of_its_own_kind() {
        applied(COURT)
                .after(Steps.confirmationAccepted())
                .when(Steps.confirmationGranted())
                .leadsTo(new ConfirmationGranted(
                        CASE, TitleKind.COURT_CONFIRMATION, "（2026）京0106民特1号裁定", TODAY, "ruling"));
        applied(ARBITRATION)
                .after(Steps.confirmationAccepted())
                .when(Steps.confirmationGranted())
                .leadsTo(new ConfirmationGranted(
                        CASE, TitleKind.ARBITRAL_STATEMENT, "（2026）京0106民特1号裁定", TODAY, "ruling"));
        accepted().when(new GrantConfirmation(CASE, "", TODAY, "ruling")).refusedBy(NUMBER_MISSING);
        accepted()
                .when(new GrantConfirmation(CASE, "号", TODAY.plusDays(1), "ruling"))
                .refusedBy(DAY_AHEAD);
        accepted().when(new GrantConfirmation(CASE, "号", TODAY, "")).refusedBy(PROOF_MISSING);
        Dispute.confirmed().when(jointly(ARBITRATION)).refusedBy(CONFIRMATION_CHOSEN);
        Dispute.confirmed().when(Steps.confirmationGranted()).refusedBy(CONFIRMATION_STEP);
    }

    private static Dispute accepted() {
        return applied(COURT).after(Steps.confirmationAccepted());
    }

    @Test
    void i17_after_a_refusal_the_other_route_is_open_while_its_own_window_is_and_the_same_one_is_not() {
        var denied = new DenyConfirmation(CASE, ConfirmationGround.UNCLEAR);
        var notAccepted = new RefuseConfirmation(CASE, "不属于受理范围");
        accepted().when(denied).leadsTo(new ConfirmationDenied(CASE, COURT, ConfirmationGround.UNCLEAR));
        applied(COURT).when(notAccepted).leadsTo(new ConfirmationNotAccepted(CASE, sealed("不属于受理范围")));
        applied(COURT).when(denied).refusedBy(CONFIRMATION_STEP);
        accepted().when(notAccepted).refusedBy(CONFIRMATION_STEP);
        accepted().after(denied).when(jointly(ARBITRATION)).isDone();
        accepted().after(denied).when(jointly(COURT)).refusedBy(CONFIRMATION_TRIED);
        accepted()
                .after(denied)
                .at(DEADLINES.due("T-AR-APPLY", TODAY).dueAt())
                .when(jointly(ARBITRATION))
                .refusedBy(CONFIRMATION_WINDOW);
        applied(COURT).after(notAccepted).when(Steps.noConfirmation()).isDone();
    }

    @Test
    void the_application_can_be_withdrawn_until_it_is_decided() {
        var withdrawn = new WithdrawConfirmation(CASE, "改走仲裁审查");
        accepted().when(withdrawn).leadsTo(new ConfirmationWithdrawn(CASE, sealed("改走仲裁审查")));
        effective().after(jointly(COURT)).when(withdrawn).isDone();
        effective().when(withdrawn).refusedBy(CONFIRMATION_STEP);
        Dispute.confirmed().when(withdrawn).refusedBy(CONFIRMATION_STEP);
        accepted().after(withdrawn).when(jointly(ARBITRATION)).isDone();
    }

    @Test
    void i22_a_body_over_its_time_is_urged_once_at_each_step() {
        var urge = new UrgeConfirmation(CASE);
        var answer = DEADLINES.due("T-JC-ACC", TODAY).dueAt();
        var decision = DEADLINES.due("T-JC-DEC", TODAY).dueAt();
        applied(COURT).at(answer).when(urge).leadsTo(new ConfirmationUrged(CASE, "T-JC-ACC"));
        applied(COURT).when(urge).refusedBy(DEADLINE_NOT_REACHED);
        applied(COURT).at(answer).after(urge).when(urge).changesNothing();
        applied(COURT)
                .at(answer)
                .after(urge, Steps.confirmationAccepted())
                .at(decision)
                .when(urge)
                .leadsTo(new ConfirmationUrged(CASE, "T-JC-DEC"));
        effective().after(jointly(COURT)).at(answer).when(urge).refusedBy(CONFIRMATION_STEP);
    }

    private static Dispute confirmable(DisputeKind kind) {
        RegisterCase usual = Steps.register();
        return Dispute.inForce(Dispute.unheard()
                .by(CLERK)
                .after(new RegisterCase(
                        CASE,
                        null,
                        Channel.WINDOW,
                        true,
                        true,
                        false,
                        kind,
                        RECEIVED,
                        "110106",
                        null,
                        CENTRE,
                        null,
                        null,
                        usual.parties(),
                        usual.claims(),
                        usual.narrative(),
                        null))
                .by(HEAD));
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
