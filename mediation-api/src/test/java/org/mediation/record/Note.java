package org.mediation.record;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.io.IOException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.record.NoteEvent.NoteBurnt;
import org.mediation.record.NoteEvent.NoteCorrected;
import org.mediation.record.NoteEvent.NoteId;
import org.mediation.record.NoteEvent.NoteWritten;

/** The smallest aggregate that can be written, changed, and made to fail after an event. */
@AggregateRoot
class Note {
    record WriteNote(@TargetAggregateIdentifier NoteId noteId, NoteWritten as) {}

    record CorrectNote(@TargetAggregateIdentifier NoteId noteId, String text) {}

    record BurnNote(@TargetAggregateIdentifier NoteId noteId) {}

    @AggregateIdentifier
    private NoteId id;

    private String text;

    @CommandHandler
    Note(WriteNote command) {
        apply(command.as());
    }

    @CommandHandler
    String handle(CorrectNote command) {
        var before = text;
        apply(new NoteCorrected(id, command.text(), true));
        return before;
    }

    @CommandHandler
    void handle(BurnNote command) throws IOException {
        apply(new NoteBurnt(id));
        throw new IOException("the fire went out");
    }

    @EventSourcingHandler
    void on(NoteWritten event) {
        id = event.noteId();
        text = event.text();
    }

    @EventSourcingHandler
    void on(NoteCorrected event) {
        text = event.text();
    }

    Note() {}
}
