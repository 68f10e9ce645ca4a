package org.mediation.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.Role;
import org.mediation.kernel.RoutingFact;
import org.mediation.kernel.Sealed;

class VocabularyTest {
    /** What may stand in an event as it is: codes, digests, references and who acted; never what a person is called. */
    private static final Set<String> PLAIN = Set.of(
            "AgreementDrafted.contentHash",
            "AgreementFiledWithBody.contentHash",
            "AgreementSealed.sealHash",
            "AgreementSealed.sealedBy",
            "AgreementSigned.proofHash",
            "AidApplied.aidNumber",
            "AidApplied.category",
            "AidApplied.districtCode",
            "AidApplied.pipeline",
            "AidFileSubmitted.documentsHash",
            "AidGranted.decidedBy",
            "AidGrantedProvisionally.decidedBy",
            "AidLinkedToProceeding.body",
            "AidLinkedToProceeding.docketNo",
            "AidOpponentRecorded.uscc",
            "AidQualityChecked.checkedBy",
            "AidQualityChecked.difficulty",
            "AidRefused.decidedBy",
            "AidTerminated.decidedBy",
            "ArbitralStatementRecorded.statementNo",
            "ArbitrationApplicationPrepared.institute",
            "ArbitrationFiled.docketNo",
            "ArbitrationSubmitted.institute",
            "ArbitrationSubmitted.receiptHash",
            "AssignmentAccepted.agreementHash",
            "AssignmentAccepted.authorityHash",
            "AwardRecorded.awardNo",
            "AwardTookEffect.awardNo",
            "CaseAccepted.decidedBy",
            "CaseAccepted.ruleVersion",
            "CaseRegistered.caseNumber",
            "CaseRegistered.districtCode",
            "CaseRegistered.externalId",
            "CaseRegistered.pipeline",
            "CaseRegistered.pipelineWhy",
            "CaseRegistered.streetCode",
            "CaseRejected.decidedBy",
            "CaseRejected.ruleVersion",
            "CaseScreened.ruleVersion",
            "ConfirmationAccepted.docketNo",
            "ConfirmationApplied.body",
            "ConfirmationApplied.jointApplicationHash",
            "ConfirmationGranted.documentHash",
            "ConfirmationGranted.titleNo",
            "ConfirmationSupplemented.documentHash",
            "ConfirmationUrged.rule",
            "CourtFiled.docketNo",
            "CourtStatementIssued.statementNo",
            "DossierSealed.dossierHash",
            "ElectedRepresentativesRegistered.listHash",
            "EnforcementAccepted.docketNo",
            "EnforcementApplied.court",
            "EnforcementApplied.titleNo",
            "EvidenceSubmitted.documentHash",
            "LawyerAssigned.assignedBy",
            "LimitationAssessed.ruleVersion",
            "MediatorDesignated.designatedBy",
            "ObligationRecovered.proofHash",
            "PartyAdded.uscc",
            "PartyAmended.uscc",
            "PaymentOrderAccepted.docketNo",
            "PaymentOrderApplied.court",
            "PaymentOrderApplied.documentHash",
            "PaymentOrderIssued.orderNo",
            "PaymentOrderTookEffect.orderNo",
            "PaymentOrderUrged.rule",
            "PaymentReported.proofHash",
            "RecusalDecided.decidedBy",
            "ReferralReceived.body",
            "ReferralReceived.number",
            "RepresentativeAppointed.documentHash",
            "SessionHeld.minutesHash",
            "SettledOnSpot.performanceProofHash",
            "SubsidyApproved.approvedBy",
            "SubsidyCalculated.difficulty",
            "SubsidyPaid.proofHash",
            "SuitDecided.titleNo",
            "SuitFiled.court",
            "SuitFiled.docketNo",
            "SuitWithdrawalAllowed.rulingNo",
            "TaskClaimed.claimedBy",
            "TaskClaimed.task",
            "TaskReleased.task",
            "TicketAnswered.documentHash",
            "TicketRegistered.districtCode",
            "TicketRegistered.externalId",
            "TicketRegistered.pipeline",
            "TicketRegistered.ticketNumber");

    private static Stream<RecordComponent> eventFields() {
        return Vocabulary.events().values().stream().flatMap(event -> Arrays.stream(event.getRecordComponents()));
    }

    @Test
    void commands_and_events_are_records_that_name_their_matter_first() {
        for (MatterKind kind : MatterKind.values()) {
            assertThat(Stream.concat(
                            Vocabulary.commands(kind).values().stream(), Vocabulary.events(kind).values().stream()))
                    .allMatch(Class::isRecord)
                    .allMatch(type -> type.getRecordComponents()[0].getName().equals(kind.identity()))
                    .allMatch(type ->
                            type.getRecordComponents()[0].getType().isInstance(kind.identifier(new UUID(1, 1))));
        }
    }

    @Test
    void every_command_says_who_may_send_it_and_what_it_leads_to() {
        assertThat(Vocabulary.commands().values()).allSatisfy(command -> {
            assertThat(command.getAnnotation(AllowedFor.class).value()).isNotEmpty();
            assertThat(command.getAnnotation(LeadsTo.class).value())
                    .isNotEmpty()
                    .allMatch(event -> Vocabulary.events().containsValue(event));
        });
    }

    @Test
    void every_event_follows_some_command() {
        // closing comes with answering, handing on and rejecting; success with the seal; the index with the archive
        Set<String> consequences =
                Set.of("MediationSucceeded", "MediationPartiallySucceeded", "PartyAdded", "ClaimAdded");
        assertThat(Vocabulary.events().keySet())
                .filteredOn(event -> !consequences.contains(event))
                .allMatch(event -> !Vocabulary.commandsLeadingTo(event).isEmpty());
    }

    @Test
    void i38_those_who_watch_and_those_who_run_the_system_decide_nothing_in_a_case() {
        Set<Role> without =
                EnumSet.of(Role.SYS_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR, Role.STATISTICIAN, Role.OVERSEER);
        assertThat(Vocabulary.commands().values())
                .allMatch(command -> Stream.of(
                                command.getAnnotation(AllowedFor.class).value())
                        .noneMatch(without::contains));
    }

    @Test
    void what_the_system_does_no_person_does() {
        assertThat(Vocabulary.commands().values())
                .map(command -> List.of(command.getAnnotation(AllowedFor.class).value()))
                .allMatch(roles -> !roles.contains(Role.SYSTEM) || roles.size() == 1);
    }

    @Test
    void i04_mediation_is_free_of_charge_and_has_no_field_for_a_fee() {
        assertThat(Stream.concat(Vocabulary.commands().values().stream(), Vocabulary.events().values().stream())
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .noneMatch(name -> name.matches("(?i).*(fee|charge|cost|price)s?(Fen)?$"));
    }

    @Test
    void i13_money_is_a_whole_number_of_fen() {
        assertThat(Stream.concat(Vocabulary.commands().values().stream(), Vocabulary.events().values().stream())
                        .flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .noneMatch(field -> Set.of(double.class, float.class, Double.class, Float.class)
                        .contains(field.getType()))
                .filteredOn(field -> field.getName().endsWith("Fen"))
                .isNotEmpty()
                .allMatch(field -> field.getType() == long.class || field.getType() == Long.class);
    }

    @Test
    void i19_no_command_names_a_due_date() {
        assertThat(Vocabulary.commands().values())
                .flatMap(command -> List.of(command.getRecordComponents()))
                .noneMatch(field -> field.getType() == DueDate.class || field.getType() == Instant.class);
    }

    @Test
    void i25_plain_text_stands_in_an_event_only_where_this_list_says_so() {
        assertThat(eventFields().filter(field -> field.getType() == String.class))
                .extracting(field -> field.getDeclaringRecord().getSimpleName() + "." + field.getName())
                .containsExactlyInAnyOrderElementsOf(PLAIN);
    }

    @Test
    void i25_what_a_person_is_called_and_where_a_person_is_found_is_sealed() {
        assertThat(eventFields()
                        .filter(field -> Set.of("name", "names", "idNumber", "phone", "address", "flags")
                                .contains(field.getName())))
                .isNotEmpty()
                .allMatch(field -> field.getType() == Sealed.class);
    }

    @Test
    void i24_what_is_said_and_agreed_is_sealed() {
        Set<String> confidential = Set.of(
                "narrative",
                "facts",
                "minutes",
                "note",
                "terms",
                "words",
                "grounds",
                "reason",
                "statement",
                "summary",
                "comment");
        assertThat(eventFields().filter(field -> confidential.contains(field.getName())))
                .isNotEmpty()
                .allMatch(field ->
                        field.getType() == Sealed.class || field.getType().isEnum());
    }

    @Test
    void routing_facts_are_ids_dates_and_small_words() {
        assertThat(eventFields().filter(field -> field.isAnnotationPresent(RoutingFact.class)))
                .noneMatch(field -> field.getType() == String.class || field.getType() == Sealed.class);
    }
}
