package org.mediation.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.matters.Vocabulary;

/** The models and the vocabulary say the same: nothing is waited for that cannot come, and nothing moves a case unheard. */
class VocabularyParityTest {
    /** Events after which nobody has anything else to do than before; a new event is heard by a model or stands here. */
    private static final Set<String> MOVES_NOTHING = Set.of(
            // the register is amended
            "PartyAdded",
            "PartyAmended",
            "RepresentativeAppointed",
            "RepresentativeRevoked",
            "ElectedRepresentativesRegistered",
            "ClaimAdded",
            "ClaimAmended",
            "ClaimWithdrawn",
            "CaseLinked",
            // a finding on the way to the event that moves
            "LimitationAssessed",
            "AcceptanceNoticeIssued",
            "MediatorProposed",
            "AgreementSealed",
            "PaymentReported",
            "PaymentVerified",
            "PaymentOrderObjected",
            // tells where the case came from; the wait for an answer is open already
            "ReferralReceived",
            // said or done within a step that goes on
            "SessionRescheduled",
            "CaucusHeld",
            "UndisputedFactsConfirmed",
            "ConfirmationSupplementAsked",
            "ConfirmationSupplemented",
            "ObligationRecovered",
            // told after the event that moved
            "MediationSucceeded",
            "MediationPartiallySucceeded",
            "GuidanceGiven",
            "DossierSealed",
            "FileReturned",
            "OutstandingWrittenOff",
            // moves every timer and task whose date it names
            "DueDatesRecounted",
            // bears on claims, not on the procedure
            "EmploymentStated",
            "LimitationWarned",
            // who holds a task is written on the work list itself
            "TaskClaimed",
            "TaskReleased",
            // said or done while a ticket is handled, or told with its completion
            "TicketSupplemented",
            "TicketClassified",
            "CallerContacted",
            "TicketConverted",
            "DiscontentExplained",
            "TicketPutUnderOversight",
            // of legal aid: told with the application, in the diary, beside the file
            "AidApplicantRecorded",
            "AidOpponentRecorded",
            "AidStepRecorded",
            "AidLinkedToCase",
            "AidLinkedToProceeding",
            "SubsidyCalculated");

    /** What no model sends, for it belongs to no place in a procedure: a watch sends it. */
    private static final Set<String> SENT_BY_A_WATCH = Set.of("RecountDueDates", "WarnOfLimitation");

    @Test
    void every_model_of_the_release_keeps_the_rules() {
        assertThat(ShippedModels.each()
                        .flatMap(model -> ModelRules.findings(model.getKey(), model.getValue()).stream()))
                .isEmpty();
    }

    @Test
    void every_event_is_heard_by_a_model_or_moves_nothing() {
        Set<String> heard = new HashSet<>(ShippedModels.said("finishedBy"));
        heard.addAll(ShippedModels.said("movedBy"));
        heard.addAll(ShippedModels.messages());
        heard.add("CaseRegistered");
        heard.add("TicketRegistered");
        heard.add("AidApplied");

        assertThat(heard).doesNotContainAnyElementsOf(MOVES_NOTHING);
        heard.addAll(MOVES_NOTHING);
        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
    }

    @Test
    void every_command_of_the_system_is_sent_by_a_model() {
        Set<String> ofTheSystem = Vocabulary.commands().entrySet().stream()
                .filter(command -> Set.of(command.getValue()
                                .getAnnotation(AllowedFor.class)
                                .value())
                        .contains(Role.SYSTEM))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> sent = new HashSet<>(ShippedModels.said("command"));
        assertThat(sent).doesNotContainAnyElementsOf(SENT_BY_A_WATCH);
        sent.addAll(SENT_BY_A_WATCH);
        assertThat(sent).containsExactlyInAnyOrderElementsOf(ofTheSystem);
    }

    @Test
    void every_command_of_the_system_can_be_made_from_a_case_and_a_member() {
        String someone = "7d444840-9dc0-11d1-b245-5ffdce74fad2";
        ShippedModels.said("command")
                .forEach(command -> assertThat(
                                SystemCommand.command(command, java.util.UUID.fromString(someone), someone))
                        .isNotNull());
    }

    @Test
    void every_task_can_be_finished_by_somebody_who_sees_it() {
        ShippedModels.each()
                .forEach(model -> model.getValue()
                        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                        .forEach(task -> assertThat(rolesThatFinish(
                                        Objects.requireNonNull(ProcessModel.property(task, "finishedBy"))))
                                .as("%s of %s", task.getId(), model.getKey())
                                .containsAnyElementsOf(Properties.split(task.getCamundaCandidateGroups()))));
    }

    private static Set<String> rolesThatFinish(String finishedBy) {
        return Properties.split(finishedBy).stream()
                .flatMap(event -> Vocabulary.commandsLeadingTo(event).stream())
                .flatMap(command ->
                        Stream.of(Objects.requireNonNull(Vocabulary.commands().get(command))
                                .getAnnotation(AllowedFor.class)
                                .value()))
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_event_comes_from_a_command_that_says_so() {
        Set<String> led = Vocabulary.commands().values().stream()
                .flatMap(command ->
                        Stream.of(command.getAnnotation(LeadsTo.class).value()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(led).isSubsetOf(Vocabulary.events().keySet());
        ShippedModels.said("finishedBy").forEach(event -> assertThat(led).contains(event));
    }
}
