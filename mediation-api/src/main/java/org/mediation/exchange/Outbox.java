package org.mediation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mediation.casework.ArbitrationEvent.ArbitrationFiled;
import org.mediation.casework.ArbitrationEvent.SuitFiled;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.ConfirmationEvent.ConfirmationAccepted;
import org.mediation.casework.ReferralEvent.CourtFiled;
import org.mediation.casework.ReferralEvent.ReferralReceived;
import org.mediation.casework.RemedyEvent.EnforcementAccepted;
import org.mediation.casework.RemedyEvent.PaymentOrderAccepted;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what has to go out in the transaction of the event (发件箱): neither can there be the one without the other. An
 * event that names a court or an institute makes the case a matter of that body first.
 */
@Component
@ProcessingGroup("views")
class Outbox {
    /** The events that tell a number of an outside body, by the field that holds it. */
    private static final Map<Class<?>, String> NUMBERS = Map.of(
            ReferralReceived.class, "number",
            CourtFiled.class, "docketNo",
            ConfirmationAccepted.class, "docketNo",
            ArbitrationFiled.class, "docketNo",
            SuitFiled.class, "docketNo",
            PaymentOrderAccepted.class, "docketNo",
            EnforcementAccepted.class, "docketNo");

    private final JdbcClient jdbc;
    private final References references;
    private final Clock clock;

    Outbox(JdbcClient jdbc, References references, Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.clock = clock;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        for (OutgoingType type : OutgoingTypes.after(event.getClass().getSimpleName())) {
            for (UUID counterpart : recipients(type, event)) {
                write(type, event, counterpart, sequence);
            }
        }
        String number = NUMBERS.get(event.getClass());
        if (number != null) {
            references.note(event.caseId(), Fields.text(event, number));
        }
    }

    private List<UUID> recipients(OutgoingType type, CaseEvent event) {
        if (type.isForNamedBody()) {
            List<UUID> named = jdbc.sql("select id from exchange.counterpart where body = ?")
                    .param(Fields.text(event, type.to()))
                    .query(UUID.class)
                    .list();
            named.forEach(id -> references.open(new OrganisationId(id), event.caseId()));
            return named;
        }
        return jdbc.sql("select id from exchange.matter join exchange.counterpart on id = counterpart"
                        + " where case_id = :case and (:kind = 'ALL' or kind = :kind) order by id")
                .param("case", event.caseId().value())
                .param("kind", type.to())
                .query(UUID.class)
                .list();
    }

    private void write(OutgoingType type, CaseEvent event, UUID counterpart, long sequence) {
        // The same wherever it is computed, so the receiver can tell a message that it has from one that it has not.
        UUID id = UUID.nameUUIDFromBytes(
                (counterpart + "/" + event.caseId() + "/" + sequence + "/" + type.type()).getBytes(UTF_8));
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into exchange.outgoing (id, counterpart, case_id, event_sequence, type, created_at, state,"
                        + " next_attempt_at) values (?, ?, ?, ?, ?, ?, 'WAITING', ?)")
                .params(id, counterpart, event.caseId().value(), sequence, type.type(), now, now)
                .update();
    }
}
