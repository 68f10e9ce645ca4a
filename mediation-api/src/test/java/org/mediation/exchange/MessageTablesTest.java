package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.Role;
import org.mediation.kernel.Sealed;
import org.mediation.matters.Vocabulary;
import org.mediation.roster.OutsideBody;

/** The two tables of messages name only what there is, and nothing leaves that must not (I-23). */
class MessageTablesTest {
    /** All sealed texts that may leave: the agreement in force and what nobody disputes. */
    private static final Set<String> MAY_LEAVE = Set.of("AgreementDrafted.terms", "UndisputedFactsConfirmed.facts");

    @Test
    void every_line_names_events_and_fields_of_the_vocabulary() {
        assertThat(OutgoingTypes.TABLE).isNotEmpty().allSatisfy(line -> {
            assertThat(Vocabulary.events()).containsKey(line.event());
            if (line.isForNamedBody()) {
                assertThat(names(line.event())).contains(line.to());
            } else {
                assertThat(line.to()).isIn("ALL", "COURT", "INSTITUTE");
            }
            for (OutgoingType.Field field : line.fields()) {
                if (!field.name().equals(Letter.PARTIES)) {
                    assertThat(Vocabulary.events()).containsKey(field.event());
                    assertThat(names(field.event())).contains(field.name());
                }
            }
        });
    }

    @Test
    void i23_of_sealed_texts_only_agreement_and_undisputed_facts_leave() {
        assertThat(OutgoingTypes.TABLE)
                .allSatisfy(line -> assertThat(line.fields())
                        .filteredOn(field -> !field.name().equals(Letter.PARTIES) && isSealed(field))
                        .extracting(field -> field.event() + "." + field.name())
                        .isSubsetOf(MAY_LEAVE));
    }

    @Test
    void i23_the_terms_leave_only_once_they_are_in_force() {
        Set<String> afterTheSeal =
                Set.of("AgreementTookEffect", "AgreementFiledWithBody", "ConfirmationApplied", "PaymentOrderApplied");
        assertThat(OutgoingTypes.TABLE)
                .filteredOn(line ->
                        line.fields().stream().anyMatch(field -> field.event().equals("AgreementDrafted")))
                .extracting(OutgoingType::event)
                .isSubsetOf(afterTheSeal);
    }

    @Test
    void i23_nothing_of_sessions_caucuses_proposals_and_evidence_causes_a_message_or_stands_in_one() {
        List<String> inside = Vocabulary.events().keySet().stream()
                .filter(event -> event.matches("(Session|Caucus|Proposal|Evidence|Impasse|Disclosure|Recusal).*"))
                .toList();
        assertThat(OutgoingTypes.TABLE).allSatisfy(line -> {
            assertThat(inside).doesNotContain(line.event());
            assertThat(line.fields()).extracting(OutgoingType.Field::event).doesNotContainAnyElementsOf(inside);
        });
    }

    @Test
    void what_comes_in_asks_for_a_command_that_the_sender_may_send() {
        assertThat(IncomingTypes.TABLE.values()).isNotEmpty().allSatisfy(line -> {
            var command = Objects.requireNonNull(Vocabulary.commands().get(line.command()), line.command());
            List<Role> allowed = List.of(command.getAnnotation(AllowedFor.class).value());
            for (OutsideBody.Kind from : line.from()) {
                assertThat(allowed)
                        .as(line.type())
                        .contains(from == OutsideBody.Kind.COURT ? Role.COURT_LIAISON : Role.ARBITRATION_LIAISON);
            }
            if (line.number() != null) {
                assertThat(Arrays.stream(command.getRecordComponents()).map(RecordComponent::getName))
                        .contains(line.number());
            }
        });
    }

    @Test
    void every_command_of_the_liaisons_can_be_asked_for_by_message() {
        assertThat(Vocabulary.commands().values())
                .filteredOn(command -> List.of(
                                command.getAnnotation(AllowedFor.class).value())
                        .stream()
                        .anyMatch(role -> role == Role.COURT_LIAISON || role == Role.ARBITRATION_LIAISON))
                .extracting(Class::getSimpleName)
                .filteredOn(command -> !command.matches("(Claim|Release)Task"))
                .isSubsetOf(IncomingTypes.TABLE.values().stream()
                        .map(IncomingType::command)
                        .toList());
    }

    private static Class<?> type(String event) {
        return Objects.requireNonNull(Vocabulary.events().get(event), event);
    }

    private static List<String> names(String event) {
        return Arrays.stream(type(event).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isSealed(OutgoingType.Field field) {
        return Arrays.stream(type(field.event()).getRecordComponents())
                .anyMatch(component -> component.getName().equals(field.name()) && component.getType() == Sealed.class);
    }
}
