package org.mediation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mediation.calendar.DueDate;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.ClockEvent.DueDatesRecounted;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.ConsentEvent.MediationExtended;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.casework.IntakeEvent.ClaimAdded;
import org.mediation.casework.IntakeEvent.ClaimAmended;
import org.mediation.casework.IntakeEvent.ClaimWithdrawn;
import org.mediation.casework.PanelEvent.CoMediatorAdded;
import org.mediation.casework.PanelEvent.MediatorChosen;
import org.mediation.casework.PanelEvent.MediatorDesignated;
import org.mediation.casework.PanelEvent.MediatorReplaced;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.casework.PartyEvent.PartyAmended;
import org.mediation.casework.ReferralEvent.ReferralAcknowledged;
import org.mediation.casework.Side;
import org.mediation.kernel.Sealed;
import org.mediation.record.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a case, for lists and for the question who may see it; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class CaseSummaries {
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();

    CaseSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @org.axonframework.eventhandling.Timestamp Instant at) {
        UUID id = event.caseId().value();
        if (event instanceof CaseRegistered registered) {
            register(registered, sequence, at);
            return;
        }
        reached(id, event, sequence);
        if (event instanceof PartyAdded added) {
            name(id, added.side(), added.name(), sequence);
        } else if (event instanceof PartyAmended amended) {
            rename(id, amended.partyId().value(), amended.name(), sequence);
        } else if (event instanceof ClaimAdded || event instanceof ClaimAmended || event instanceof ClaimWithdrawn) {
            claim(id, event);
        } else if (event instanceof MediatorChosen chosen) {
            seat(id, chosen.mediatorId().value());
        } else if (event instanceof MediatorDesignated designated) {
            seat(id, designated.mediatorId().value());
        } else if (event instanceof CoMediatorAdded added) {
            seat(id, added.mediatorId().value());
        } else if (event instanceof MediatorReplaced replaced) {
            jdbc.sql("update views.case_summary set mediators = array_remove(mediators, ?) where case_id = ?")
                    .params(replaced.mediatorId().value(), id)
                    .update();
            seat(id, replaced.replacement().value());
        } else if (event instanceof MediationExtended extended) {
            due(id, extended.mediationDue());
        } else if (event instanceof ReferralAcknowledged acknowledged) {
            due(id, acknowledged.mediationDue());
        } else if (event instanceof DueDatesRecounted recounted) {
            recounted.dates().stream()
                    .filter(date -> date.clock().equals("mediationDue"))
                    .forEach(date -> due(id, date.after()));
        } else if (event instanceof CaseClosed) {
            jdbc.sql("update views.case_summary set closed_at = ? where case_id = ?")
                    .params(Timestamp.from(at), id)
                    .update();
        }
    }

    private void register(CaseRegistered event, long sequence, Instant at) {
        jdbc.sql("""
                        insert into views.case_summary (case_id, number, external_id, organisation_id, district_code, channel,
                          dispute_kind, stage, received_at, registered_at, statutory_due_at, ticket_id, version)
                        values (?, ?, ?, ?, ?, ?, ?, 'REGISTERED', ?, ?, ?, ?, ?)""")
                .params(
                        event.caseId().value(),
                        event.caseNumber(),
                        event.externalId(),
                        event.organisation().value(),
                        event.districtCode(),
                        event.channel().name(),
                        event.disputeKind().name(),
                        Timestamp.from(event.receivedAt().toInstant()),
                        Timestamp.from(at),
                        Timestamp.from(
                                (event.mediationDue() == null ? event.acceptanceDue() : event.mediationDue()).dueAt()),
                        event.ticketId() == null ? null : event.ticketId().value(),
                        sequence)
                .update();
    }

    /** Version, stage and outcome after an event; once mediation is over its date no longer presses. */
    private void reached(UUID id, CaseEvent event, long sequence) {
        Progress progress = Progress.after(event);
        jdbc.sql("""
                        update views.case_summary set version = :version,
                          stage = case when :from::text is null or stage = :from then coalesce(:stage, stage) else stage end,
                          outcome = coalesce(:outcome, outcome),
                          statutory_due_at = case when :over then null else statutory_due_at end
                        where case_id = :case""")
                .param("version", sequence)
                .param("stage", progress.stageName())
                .param("outcome", progress.outcomeName())
                .param(
                        "from",
                        progress.onlyFrom() == null ? null : progress.onlyFrom().name())
                .param("over", progress.mediationOver())
                .param("case", id)
                .update();
    }

    private void name(UUID id, Side side, Sealed name, long sequence) {
        if (side != Side.THIRD_PARTY) {
            String column = side == Side.APPLICANT ? "applicant" : "respondent";
            jdbc.sql("update views.case_summary set " + column + " = ?::json, " + column + "_sequence = ?"
                            + " where case_id = ? and " + column + " is null")
                    .params(text(name), sequence, id)
                    .update();
        }
    }

    private void rename(UUID id, UUID party, Sealed name, long sequence) {
        for (String column : new String[] {"applicant", "respondent"}) {
            jdbc.sql("update views.case_summary set " + column + " = ?::json, " + column + "_sequence = ?"
                            + " where case_id = ? and " + column + " ->> 'subject' = ?")
                    .params(text(name), sequence, id, party.toString())
                    .update();
        }
    }

    private void claim(UUID id, CaseEvent event) {
        if (event instanceof ClaimAdded added) {
            jdbc.sql("insert into views.case_claim (case_id, claim_id, category, amount_fen) values (?, ?, ?, ?)")
                    .params(id, added.claimId().value(), added.category().name(), added.amountFen())
                    .update();
        } else if (event instanceof ClaimAmended amended) {
            jdbc.sql("update views.case_claim set category = ?, amount_fen = ? where claim_id = ? and case_id = ?")
                    .params(
                            amended.category().name(),
                            amended.amountFen(),
                            amended.claimId().value(),
                            id)
                    .update();
        } else if (event instanceof ClaimWithdrawn withdrawn) {
            jdbc.sql("delete from views.case_claim where claim_id = ? and case_id = ?")
                    .params(withdrawn.claimId().value(), id)
                    .update();
        }
    }

    private void seat(UUID id, UUID mediator) {
        jdbc.sql("update views.case_summary set mediators = mediators || ? where case_id = ?")
                .params(mediator, id)
                .update();
    }

    private void due(UUID id, DueDate due) {
        jdbc.sql("update views.case_summary set statutory_due_at = ? where case_id = ?")
                .params(Timestamp.from(due.dueAt()), id)
                .update();
    }

    private String text(Sealed name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
