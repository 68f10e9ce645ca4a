package org.mediation.tickets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.CallEvent.*;
import org.mediation.hotline.DispatchEvent.*;
import org.mediation.hotline.EmergencyEvent.EmergencyRaised;
import org.mediation.hotline.HandlingEvent.*;
import org.mediation.hotline.TicketEvent;
import org.mediation.hotline.TicketStep;
import org.mediation.hotline.VisitEvent.*;
import org.mediation.kernel.Header;
import org.mediation.kernel.Sealed;
import org.mediation.record.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a ticket, for lists and for the question who may see it; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class TicketRows {
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            TicketEvent event,
            @SequenceNumber long sequence,
            @org.axonframework.eventhandling.Timestamp Instant at,
            @MetaDataValue(Header.ACTOR) String actor) {
        UUID id = event.ticketId().value();
        if (event instanceof TicketRegistered registered) {
            register(registered, sequence, actor);
            return;
        }
        set(id, "version", sequence);
        TicketStep step = Steps.after(event);
        if (step != null) {
            set(id, "step", step.name());
        }
        if (event instanceof TicketPassedOn
                || event instanceof TicketLeftUnanswered
                || event instanceof TicketReopened) {
            due(id, null);
        } else if (event instanceof TicketClassified classified) {
            set(id, "category", classified.category().name());
        } else if (event instanceof EmergencyRaised) {
            set(id, "emergency", true);
        } else if (event instanceof TicketDispatched dispatched) {
            set(id, "unit_id", dispatched.unit().value());
            set(id, "difficulty", dispatched.difficulty().name());
            due(id, dispatched.handlingDue());
        } else if (event instanceof TicketExtended extended) {
            due(id, extended.handlingDue());
        } else if (event instanceof TicketUrged) {
            set(id, "urged", true);
        } else if (event instanceof TicketOverdue) {
            set(id, "overdue", true);
        } else if (event instanceof TicketAnswered answered) {
            due(id, answered.visitDue());
        } else if (event instanceof TicketMerged merged) {
            set(id, "merged_into", merged.into().value());
        } else if (event instanceof TicketConverted converted) {
            converted(id, converted);
        } else if (event instanceof TicketCompleted completed) {
            set(id, "result", completed.resultCode().name());
            set(id, "in_time", completed.inTime());
            set(id, "completed_at", Timestamp.from(at));
            due(id, null);
        }
    }

    private void register(TicketRegistered event, long sequence, String actor) {
        jdbc.sql("""
                        insert into views.ticket (ticket_id, number, organisation_id, district_code, channel, category,
                          anonymous, emergency, step, taken_by, received_at, due_at, name, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?)""")
                .params(
                        event.ticketId().value(),
                        event.ticketNumber(),
                        event.organisation().value(),
                        event.districtCode(),
                        event.channel().name(),
                        event.category().name(),
                        event.anonymous(),
                        event.emergency(),
                        (event.answerable() ? TicketStep.ANSWERING : TicketStep.DISPATCHING).name(),
                        actor,
                        Timestamp.from(event.receivedAt().toInstant()),
                        at(event.answerDue()),
                        text(event.name()),
                        sequence)
                .update();
    }

    private void converted(UUID id, TicketConverted event) {
        if (event.caseId() != null) {
            set(id, "case_id", event.caseId().value());
        }
        if (event.aidId() != null) {
            set(id, "aid_id", event.aidId().value());
        }
    }

    private void due(UUID id, @Nullable DueDate due) {
        jdbc.sql("update views.ticket set due_at = ? where ticket_id = ?")
                .params(at(due), id)
                .update();
    }

    private void set(UUID id, String column, Object value) {
        jdbc.sql("update views.ticket set " + column + " = ? where ticket_id = ?")
                .params(value, id)
                .update();
    }

    private static @Nullable Timestamp at(@Nullable DueDate due) {
        return due == null ? null : Timestamp.from(due.dueAt());
    }

    private @Nullable String text(@Nullable Sealed name) {
        try {
            return name == null ? null : json.writeValueAsString(name);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
