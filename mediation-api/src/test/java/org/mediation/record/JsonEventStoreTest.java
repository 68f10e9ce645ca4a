package org.mediation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.record.Note.BurnNote;
import org.mediation.record.Note.CorrectNote;
import org.mediation.record.Note.WriteNote;
import org.mediation.record.NoteEvent.Amount;
import org.mediation.record.NoteEvent.Colour;
import org.mediation.record.NoteEvent.NoteCorrected;
import org.mediation.record.NoteEvent.NoteId;
import org.mediation.record.NoteEvent.NoteWritten;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@FreshDatabase
@ActiveProfiles("record-alone")
@SpringBootTest(classes = RecordTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class JsonEventStoreTest {
    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final NoteId note = new NoteId(UUID.randomUUID());

    @Test
    void an_event_comes_back_as_it_was_written() {
        var written = written("他们拖欠了三个月工资");
        commands.sendAndWait(new WriteNote(note, written));
        assertThat(stream()).singleElement().satisfies(event -> {
            assertThat(event.getPayload()).isEqualTo(written);
            assertThat(event.getType()).isEqualTo("Note");
        });
    }

    @Test
    void the_row_is_readable_json_under_a_logical_name() {
        commands.sendAndWait(new WriteNote(note, written("读")));
        commands.sendAndWait(new CorrectNote(note, "改"));
        assertThat(rows("payload_type || ' ' || payload_revision")).containsExactly("NoteWritten 0", "NoteCorrected 2");
        assertThat(rows("payload ->> 'noteId'")).containsOnly(note.toString());
        assertThat(rows("payload::text || meta_data::text"))
                .allSatisfy(
                        text -> assertThat(text).doesNotContain("mediation.").doesNotContain("@class"));
    }

    @Test
    void the_time_is_the_same_before_and_after_it_was_stored() {
        var message = new GenericDomainEventMessage<>(
                "Note", note.toString(), 0, new NoteCorrected(note, "x", false), MetaData.with("actor", "甲"));
        transaction.executeWithoutResult(status -> events.publish(message));
        assertThat(stream()).singleElement().satisfies(stored -> {
            assertThat(stored.getTimestamp()).isEqualTo(message.getTimestamp());
            assertThat(stored.getMetaData()).containsEntry("actor", "甲");
        });
        assertThat(jdbc.sql("select recorded_at from domain_event_entry where aggregate_identifier = ?")
                        .param(note.toString())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(message.getTimestamp());
    }

    @Test
    void an_aggregate_is_loaded_from_its_rows() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        assertThat(commands.<String>sendAndWait(new CorrectNote(note, "second")))
                .isEqualTo("first");
        assertThat(commands.<String>sendAndWait(new CorrectNote(note, "third"))).isEqualTo("second");
    }

    @Test
    void an_aggregate_at_hand_learns_what_another_node_has_written() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        transaction.executeWithoutResult(status -> events.publish(correction(1)));
        assertThat(commands.<String>sendAndWait(new CorrectNote(note, "third"))).isEqualTo("x");
    }

    @Test
    void an_aggregate_at_hand_forgets_what_a_surrounding_transaction_took_back() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        transaction.executeWithoutResult(status -> {
            commands.sendAndWait(new CorrectNote(note, "second"));
            status.setRollbackOnly();
        });
        assertThat(commands.<String>sendAndWait(new CorrectNote(note, "third"))).isEqualTo("first");
        assertThat(rows("sequence_number::text")).containsExactly("0", "1");
    }

    @Test
    void an_aggregate_at_hand_forgets_what_a_failed_command_applied() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        assertThatThrownBy(() -> commands.sendAndWait(new BurnNote(note))).isNotNull();
        assertThat(commands.<String>sendAndWait(new CorrectNote(note, "second")))
                .isEqualTo("first");
        assertThat(rows("payload_type")).containsExactly("NoteWritten", "NoteCorrected");
    }

    @Test
    void a_command_that_fails_with_a_checked_exception_leaves_no_event() {
        commands.sendAndWait(new WriteNote(note, written("paper")));
        assertThatThrownBy(() -> commands.sendAndWait(new BurnNote(note))).hasRootCauseMessage("the fire went out");
        assertThat(rows("payload_type")).containsExactly("NoteWritten");
    }

    @Test
    void a_lost_race_has_a_name() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        transaction.executeWithoutResult(status -> events.publish(correction(1)));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> events.publish(correction(1))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> commands.sendAndWait(new WriteNote(note, written("again"))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void what_is_no_event_of_the_list_is_not_stored() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> events.publish(
                        new GenericDomainEventMessage<>("Note", note.toString(), 0, new CorrectNote(note, "x")))))
                .isInstanceOf(UnknownEvent.class);
        assertThat(rows("payload_type")).isEmpty();
    }

    @Test
    void a_token_can_be_made_for_a_moment() {
        commands.sendAndWait(new WriteNote(note, written("first")));
        assertThat(events.createTokenAt(Instant.EPOCH)).isNotNull();
        assertThat(events.createHeadToken().position()).isPresent();
    }

    private GenericDomainEventMessage<NoteCorrected> correction(long sequence) {
        return new GenericDomainEventMessage<>("Note", note.toString(), sequence, new NoteCorrected(note, "x", false));
    }

    private List<? extends DomainEventMessage<?>> stream() {
        return events.readEvents(note.toString()).asStream().toList();
    }

    private List<String> rows(String column) {
        return jdbc.sql("select " + column
                        + " from domain_event_entry where aggregate_identifier = ? order by global_index")
                .param(note.toString())
                .query(String.class)
                .list();
    }

    private NoteWritten written(String text) {
        return new NoteWritten(
                note,
                text,
                null,
                Role.MEDIATOR,
                new Amount(1234567),
                new BigDecimal("0.30"),
                LocalDate.parse("2026-11-20"),
                Instant.parse("2026-11-20T01:02:03.000004Z"),
                OffsetDateTime.parse("2026-11-20T09:00:00+08:00"),
                Duration.ofHours(30),
                List.of(note),
                Map.of(note, 7),
                new Colour.Mixed(List.of(new Colour.Plain("红"), new Colour.Mixed(List.of()))));
    }
}
