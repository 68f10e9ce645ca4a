package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.ObligationId;
import org.mediation.casework.PaymentId;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.SettlementCommand;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Union mediation told from the first word to the archive, with the real engine and the real record. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false"})
@Import(StoryTime.class)
@FreshDatabase
class UnionMediationStoryTest {
    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Test
    void a_dispute_is_mediated_agreed_performed_and_archived() {
        Story story = desk.inForce(LocalDate.of(2026, 9, 30));
        assertThat(desk.openTasks(story))
                .containsExactlyInAnyOrder("UserTask_ChooseConfirmation", "UserTask_AwaitPerformance");

        desk.mediator(new SettlementCommand.DeclineConfirmation(story.id()));
        ObligationId obligation = desk.obligation(story);
        PaymentId payment = new PaymentId(UUID.randomUUID());
        desk.mediator(new PerformanceCommand.ReportPayment(
                story.id(), payment, obligation, 1_000_000L, LocalDate.of(2026, 9, 16), "转账凭证哈希"));
        desk.mediator(new PerformanceCommand.VerifyPayment(story.id(), payment));
        assertThat(desk.openTasks(story)).containsExactly("UserTask_VisitParties");

        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "调解成功，已履行"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));

        assertThat(desk.openTasks(story)).isEmpty();
        assertThat(desk.events(story)).endsWith("CaseClosed", "DossierSealed", "CaseArchived");
    }

    @Test
    void a_refusal_ends_the_mediation_and_the_parties_are_told_what_else_they_can_do() {
        Story story = desk.accepted();
        desk.clerk(new ConsentCommand.RefuseConsent(story.id(), story.employer(), ContactChannel.PHONE, null));

        assertThat(desk.events(story)).endsWith("ConsentRefused", "MediationTerminated", "GuidanceGiven");
        assertThat(desk.openTasks(story)).containsExactly("UserTask_CloseCase");
    }

    @Test
    void silence_is_not_consent() {
        Story story = desk.accepted();
        clock.advance(Duration.ofDays(6));
        desk.drain();

        assertThat(desk.events(story)).endsWith("ConsentLapsed", "MediationTerminated", "GuidanceGiven");
    }

    @Test
    void the_fifteen_days_end_the_mediation_once() {
        Story story = desk.afterSession();
        clock.advance(Duration.ofDays(30));
        desk.drain();
        desk.drain();

        assertThat(desk.events(story)).endsWith("MediationDeadlineExpired", "MediationTerminated", "GuidanceGiven");
        assertThat(desk.openTasks(story)).containsExactly("UserTask_CloseCase");
    }

    @Test
    void an_extension_moves_the_end_of_the_period() {
        Story story = desk.afterSession();
        desk.mediator(new ConsentCommand.ExtendMediation(story.id(), 10, true, true, "双方延期同意书"));
        clock.advance(Duration.ofDays(17));
        desk.drain();

        assertThat(desk.events(story)).doesNotContain("MediationDeadlineExpired");
        assertThat(desk.openTasks(story)).containsExactly("UserTask_Negotiate");
    }

    @Test
    void a_question_is_answered_at_intake() {
        Story story = desk.registered();
        desk.clerk(new IntakeCommand.AnswerInquiry(story.id(), "可向社保经办机构查询。"));

        assertThat(desk.events(story)).endsWith("InquiryAnswered", "CaseClosed");
        assertThat(desk.openTasks(story)).isEmpty();
    }
}
