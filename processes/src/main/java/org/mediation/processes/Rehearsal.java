package org.mediation.processes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.standing.Standing;
import org.mediation.processes.standing.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the history of a case once more, for a case that is none, and forgets it: where the events say that it stands. */
@Component
public class Rehearsal {
    private final Replay replay;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TransactionTemplate forgotten;

    Rehearsal(Replay replay, Standings standings, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.replay = replay;
        this.standings = standings;
        this.jdbc = jdbc;
        forgotten = new TransactionTemplate(transactions);
        forgotten.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What engine and work list must hold after these events, by the versions of the models that the case runs in. */
    public Standing of(UUID caseId, List<Past> history) {
        String definition = begunIn(caseId);
        UUID nobody = UUID.randomUUID();
        return forgotten.execute(rehearsal -> {
            rehearsal.setRollbackOnly();
            replay.play(nobody, history, definition);
            return standings.of(nobody);
        });
    }

    private @Nullable String begunIn(UUID caseId) {
        return jdbc.sql("select definition_id from views.process_instance where case_id = ? and parent is null"
                        + " order by started_at limit 1")
                .param(caseId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
