package org.mediation.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.roster.MediatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a simulated case stands, looked up as any worker would: so a run that was stopped can go on. */
@Component
class Standing {
    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task that is open for people. */
    record OpenTask(String key, String activity, @Nullable String member) {}

    /** The version of the case; empty while it is not registered. */
    Optional<Long> version(CaseId caseId) {
        return jdbc.sql("select version from views.case_summary where case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .optional();
    }

    List<OpenTask> openTasks(CaseId caseId) {
        return jdbc.sql("select key, activity, member from views.task where case_id = ? and finished_at is null"
                        + " and command is null order by key")
                .param(caseId.value())
                .query(OpenTask.class)
                .list();
    }

    MediatorId seated(SimulatedDispute dispute) {
        return jdbc.sql("select mediators[1] from views.case_summary where case_id = ?")
                .param(dispute.id().value())
                .query(UUID.class)
                .optional()
                .map(MediatorId::new)
                .orElse(dispute.mediators().get(0));
    }

    /** The session that was fixed last. */
    @Nullable
    UUID session(CaseId caseId) {
        return jdbc.sql("select (payload ->> 'sessionId')::uuid from events.domain_event_entry"
                        + " where aggregate_identifier = ? and payload_type = 'SessionScheduled'"
                        + " order by sequence_number desc limit 1")
                .param(caseId.toString())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** When the last thing happened in a case. */
    String lastMoment(CaseId caseId) {
        return Objects.requireNonNull(jdbc.sql("select meta_data ->> 'occurredAt' from events.domain_event_entry"
                        + " where aggregate_identifier = ? order by sequence_number desc limit 1")
                .param(caseId.toString())
                .query(String.class)
                .single());
    }

    /** How the cases of one simulation ended, or where they stand. */
    List<String> outcomes(long seed) {
        return jdbc.sql("select lpad(count(*)::text, 8) || ' ' || coalesce(outcome, stage) from views.case_summary"
                        + " where external_id like ? group by coalesce(outcome, stage) order by count(*) desc")
                .param("%SIM-" + seed + "-%")
                .query(String.class)
                .list();
    }
}
