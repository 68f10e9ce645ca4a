package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.DefaultRemedy;
import org.mediation.casework.Obligation;
import org.mediation.casework.ObligationId;
import org.mediation.casework.ObligationKind;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.RemedyCommand;

/** How an agreement is performed or broken, j1 to j3, and how the file is closed. */
abstract class PerformanceStories extends Stories {
    private Story confirmedAs(Story story) {
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id()));
        return story;
    }

    private Story dueOn(LocalDate day) {
        return confirmedAs(desk.inForce(day));
    }

    private Story defaulted(ObligationId[] of) {
        Story story = dueOn(LocalDate.of(2026, 9, 22));
        of[0] = desk.obligation(story);
        itIsThe(9, 23);
        desk.mediator(new PerformanceCommand.DeclareDefault(story.id(), of[0], "资金周转困难"));
        return story;
    }

    @Test
    void the_whole_way_from_the_first_word_to_the_archive() {
        Story story = dueOn(LocalDate.of(2026, 9, 30));
        waitsFor(story, "UserTask_AwaitPerformance");
        isRefused(
                CaseRule.WRONG_STAGE,
                () -> desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null)));
        desk.paid(story, desk.obligation(story), 1_000_000L);
        endedWith(story, "PaymentVerified", "ObligationPerformed", "LedgerBalanced", "PerformanceClosed");
        waitsFor(story, "UserTask_VisitParties");

        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "调解成功，已履行"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        endedWith(story, "ReturnVisited", "CaseClosed", "DossierSealed", "CaseArchived");
        nobodyHasToDoAnything(story);
    }

    @Test
    void instalments_are_followed_one_by_one() {
        Story story = desk.afterSession();
        desk.inForce(
                story,
                List.of(
                        desk.pays(story, 400_000L, LocalDate.of(2026, 9, 22)),
                        desk.pays(story, 300_000L, LocalDate.of(2026, 10, 22)),
                        desk.pays(story, 300_000L, LocalDate.of(2026, 11, 23))));
        confirmedAs(story);
        List<ObligationId> instalments = desk.obligations(story);
        desk.paid(story, instalments.get(1), 300_000L);
        waitsFor(story, "UserTask_AwaitPerformance", "UserTask_AwaitPerformance");

        itIsThe(9, 23);
        waitsFor(story, "UserTask_VisitDebtor", "UserTask_AwaitPerformance");
        desk.paid(story, instalments.get(0), 400_000L);
        waitsFor(story, "UserTask_AwaitPerformance");

        desk.paid(story, instalments.get(2), 200_000L);
        waitsFor(story, "UserTask_AwaitPerformance");
        desk.paid(story, instalments.get(2), 100_000L);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void the_debtor_is_reminded_before_the_day_and_visited_after_it() {
        Story story = dueOn(LocalDate.of(2026, 9, 22));
        itIsThe(9, 19);
        endedWith(story, "ConfirmationDeclined", "ObligationReminded");
        waitsFor(story, "UserTask_AwaitPerformance");

        itIsThe(9, 23);
        endedWith(story, "ObligationReminded", "ObligationDue");
        waitsFor(story, "UserTask_VisitDebtor");
        desk.paid(story, desk.obligation(story), 1_000_000L);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void a_default_is_made_good_before_anybody_urges() {
        ObligationId[] obligation = new ObligationId[1];
        Story story = defaulted(obligation);
        waitsFor(story, "UserTask_UrgePerformance");
        desk.paid(story, obligation[0], 1_000_000L);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void the_debtor_performs_after_being_urged() {
        ObligationId[] obligation = new ObligationId[1];
        Story story = defaulted(obligation);
        desk.mediator(new PerformanceCommand.UrgePerformance(story.id(), obligation[0], "请于五日内支付"));
        waitsFor(story, "UserTask_CheckAfterUrging");
        desk.paid(story, obligation[0], 1_000_000L);
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void urging_does_not_help() {
        ObligationId[] obligation = new ObligationId[1];
        Story story = defaulted(obligation);
        desk.mediator(new PerformanceCommand.UrgePerformance(story.id(), obligation[0], "请于五日内支付"));
        desk.mediator(new PerformanceCommand.GiveUpObligation(story.id(), obligation[0], "债务人下落不明"));
        endedWith(story, "PerformanceUrged", "ObligationUnperformed", "LedgerBalanced");
        waitsFor(story, "UserTask_ChooseRemedy");
        desk.mediator(new RemedyCommand.ChooseRemedy(story.id(), DefaultRemedy.WRITE_OFF, "申请人放弃追索"));
        endedWith(story, "RemedyChosen", "OutstandingWrittenOff", "LedgerBalanced", "PerformanceClosed");
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void something_other_than_money_is_confirmed() {
        Story story = desk.afterSession();
        Obligation certificate = new Obligation(
                new ObligationId(UUID.randomUUID()),
                story.employer(),
                story.worker(),
                ObligationKind.ISSUE_CERTIFICATE,
                null,
                LocalDate.of(2026, 9, 30),
                null);
        confirmedAs(desk.inForce(story, List.of(certificate)));
        desk.mediator(new PerformanceCommand.ConfirmPerformance(story.id(), certificate.obligationId(), "证明文件哈希"));
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void an_agreement_without_obligations_is_performed_at_once() {
        Story story = confirmedAs(desk.inForce(desk.afterSession(), List.of()));
        waitsFor(story, "UserTask_VisitParties");
    }

    @Test
    void a_long_list_of_obligations_is_followed_as_well() {
        Story story = desk.afterSession();
        desk.inForce(
                story,
                IntStream.rangeClosed(1, 120)
                        .mapToObj(day -> desk.pays(
                                story, 10_000L, LocalDate.of(2026, 10, 8).plusDays(day)))
                        .toList());
        assertThat(desk.obligations(story)).hasSize(120);
        desk.paid(story, desk.obligation(story), 10_000L);
        assertThat(desk.openTasks(story)).hasSize(120).contains("UserTask_ChooseConfirmation");
    }

    @Test
    void the_confirmation_is_settled_after_the_money_was_paid() {
        Story story = desk.inForce(LocalDate.of(2026, 9, 30));
        desk.paid(story, desk.obligation(story), 1_000_000L);
        waitsFor(story, "UserTask_ChooseConfirmation");
        confirmedAs(story);
        waitsFor(story, "UserTask_VisitParties");
    }
}
