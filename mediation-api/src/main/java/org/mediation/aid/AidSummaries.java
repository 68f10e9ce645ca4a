package org.mediation.aid;

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
import org.mediation.kernel.Header;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.Sealed;
import org.mediation.legalaid.AidApplicationEvent.AidApplicantRecorded;
import org.mediation.legalaid.AidApplicationEvent.AidApplied;
import org.mediation.legalaid.AidApplicationEvent.AidGranted;
import org.mediation.legalaid.AidApplicationEvent.AidOpponentRecorded;
import org.mediation.legalaid.AidAssignmentEvent.AssignmentDeclined;
import org.mediation.legalaid.AidAssignmentEvent.LawyerAssigned;
import org.mediation.legalaid.AidAssignmentEvent.LawyerReplaced;
import org.mediation.legalaid.AidClosingEvent.AidFileSubmitted;
import org.mediation.legalaid.AidClosingEvent.SubsidyCalculated;
import org.mediation.legalaid.AidEvent;
import org.mediation.legalaid.AidHandlingEvent.AidLinkedToCase;
import org.mediation.record.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row an aid matter, for lists and for the question who may see it; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class AidSummaries {
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();

    AidSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            AidEvent event,
            @SequenceNumber long sequence,
            @MetaDataValue(value = Header.OCCURRED_AT, required = true) String occurredAt) {
        UUID id = event.aidId().value();
        if (event instanceof AidApplied applied) {
            register(applied, sequence);
            return;
        }
        reached(id, AidProgress.after(event), sequence, occurredAt);
        if (event instanceof AidApplicantRecorded recorded) {
            name(id, "applicant", recorded.name(), sequence);
        } else if (event instanceof AidOpponentRecorded recorded) {
            name(id, "respondent", recorded.name(), sequence);
            set(id, "opponent_uscc", recorded.uscc());
        } else if (event instanceof AidGranted granted) {
            set(id, "kind", granted.kind().name());
        } else if (event instanceof LawyerAssigned assigned) {
            assign(id, assigned);
        } else if (event instanceof AssignmentDeclined || event instanceof LawyerReplaced) {
            set(id, "lawyer", null);
            set(id, "law_firm", null);
        } else if (event instanceof AidLinkedToCase linked) {
            set(id, "case_id", linked.caseId().value());
            set(id, "client", linked.client().value());
        } else if (event instanceof AidFileSubmitted file) {
            set(id, "result", file.result().name());
            set(id, "recovered_fen", file.recoveredFen());
        } else if (event instanceof SubsidyCalculated subsidy) {
            set(id, "subsidy_fen", subsidy.amountFen());
        }
    }

    private void register(AidApplied event, long sequence) {
        jdbc.sql("""
                        insert into views.aid_summary (aid_id, number, organisation_id, district_code, channel, scope, category,
                          emergency, stage, received_at, due_at, case_id, client, ticket_id, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.aidId().value(),
                        event.aidNumber(),
                        event.organisation().value(),
                        event.districtCode(),
                        event.channel().name(),
                        event.scope().name(),
                        event.category(),
                        event.emergency(),
                        Timestamp.from(event.receivedAt().toInstant()),
                        Timestamp.from(event.decisionDue().dueAt()),
                        value(event.caseId()),
                        value(event.client()),
                        value(event.ticketId()),
                        sequence)
                .update();
    }

    /** The date of the decision goes on pressing while the papers are looked at. */
    private void reached(UUID id, AidProgress progress, long sequence, String occurredAt) {
        jdbc.sql("""
                        update views.aid_summary set version = :version,
                          stage = case when :papersFirst and stage in ('RECEIVED', 'SUPPLEMENTING', 'DECIDING') then stage
                            else coalesce(:stage, stage) end,
                          due_at = case when :stage::text is null or :stage = 'DECIDING' then due_at
                            else :due::timestamptz end,
                          closed_at = case when :closes then :at::timestamptz else closed_at end
                        where aid_id = :aid""")
                .param("version", sequence)
                .param("papersFirst", progress.onlyWhenPapersAreDone())
                .param(
                        "stage",
                        progress.stage() == null ? null : progress.stage().name())
                .param(
                        "due",
                        progress.due() == null
                                ? null
                                : Timestamp.from(progress.due().dueAt()))
                .param("closes", progress.closes())
                .param("at", Timestamp.from(Instant.parse(occurredAt)))
                .param("aid", id)
                .update();
    }

    private void assign(UUID id, LawyerAssigned event) {
        set(id, "lawyer", event.lawyer().value());
        set(id, "law_firm", event.lawFirm().value());
        jdbc.sql("insert into views.aid_assignment (aid_id, lawyer, law_firm) values (?, ?, ?) on conflict do nothing")
                .params(id, event.lawyer().value(), event.lawFirm().value())
                .update();
    }

    private void name(UUID id, String column, Sealed name, long sequence) {
        jdbc.sql("update views.aid_summary set " + column + " = ?::json, " + column + "_sequence = ? where aid_id = ?")
                .params(text(name), sequence, id)
                .update();
    }

    private void set(UUID id, String column, @Nullable Object value) {
        jdbc.sql("update views.aid_summary set " + column + " = :value where aid_id = :aid")
                .param("value", value)
                .param("aid", id)
                .update();
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }

    private String text(Sealed name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
