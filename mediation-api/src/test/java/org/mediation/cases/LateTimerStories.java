package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ObligationId;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.matters.MatterKind;
import org.mediation.matters.Vocabulary;

/** What the system sends late, twice or after the end does nothing harmful (I-22). */
abstract class LateTimerStories extends Stories {
    private static Stream<Class<? extends MatterCommand>> everyCommandOfTheSystem() {
        return Vocabulary.commands(MatterKind.CASE).values().stream()
                .filter(command ->
                        Set.of(command.getAnnotation(AllowedFor.class).value()).contains(Role.SYSTEM));
    }

    /** Whether refused by a rule or accepted in silence: nothing happens, and everybody still has the same to do. */
    private void allComesToNothing(Story story, ObligationId obligation) {
        everyCommandOfTheSystem().forEach(command -> comesToNothing(command, story, obligation));
    }

    private void comesToNothing(Class<? extends MatterCommand> command, Story story, ObligationId obligation) {
        List<String> events = desk.events(story);
        List<String> tasks = desk.openTasks(story);
        try {
            desk.as("system", Role.SYSTEM, command(command, story, obligation));
        } catch (RuleViolated refused) {
            assertThat(refused.rule().code()).isNotEmpty();
        }
        assertThat(desk.events(story)).isEqualTo(events);
        assertThat(desk.openTasks(story)).isEqualTo(tasks);
    }

    private static CaseCommand command(Class<? extends MatterCommand> type, Story story, ObligationId obligation) {
        RecordComponent[] fields = type.getRecordComponents();
        Object[] values = Arrays.stream(fields)
                .map(field -> field.getType() == ObligationId.class ? obligation : story.id())
                .toArray();
        try {
            return (CaseCommand) type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void after_the_end() {
        Story story = desk.inForce(LocalDate.of(2026, 9, 30));
        desk.mediator(new ConfirmationCommand.DeclineConfirmation(story.id()));
        ObligationId obligation = desk.obligation(story);
        desk.paid(story, obligation, 1_000_000L);
        allComesToNothing(story, obligation);

        desk.mediator(new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "调解成功"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        itIsThe(11, 16);
        allComesToNothing(story, obligation);
    }

    @Test
    void a_deadline_that_a_case_does_not_let_pass_waits_and_holds_up_no_other() {
        Story suspended = desk.atSigning();
        desk.mediator(new ClosingCommand.SuspectFalseMediation(suspended.id(), "双方陈述高度一致"));
        Story usual = desk.atSigning();
        itIsThe(9, 21);
        endedWith(suspended, "FalseMediationSuspected");
        endedWith(usual, "AgreementLegalityChecked", "SigningReminded");

        desk.head(new ClosingCommand.DismissFalseMediation(suspended.id(), "线索不实"));
        clock.advance(Duration.ofMinutes(2));
        desk.drain();
        endedWith(suspended, "FalseMediationDismissed", "SigningReminded");
    }

    @Test
    void before_its_time_or_out_of_place() {
        Story story = desk.afterSession();
        allComesToNothing(story, new ObligationId(story.wages().value()));
    }

    @Test
    void again_after_a_deadline_ended_the_mediation() {
        Story story = desk.accepted();
        itIsThe(11, 16);
        endedUnsettled(story, "ConsentLapsed");
        allComesToNothing(story, new ObligationId(story.wages().value()));
        waitsFor(story, "UserTask_CloseCase");
    }
}
