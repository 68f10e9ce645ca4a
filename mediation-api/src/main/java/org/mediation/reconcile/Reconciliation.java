package org.mediation.reconcile;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.processes.Rehearsal;
import org.mediation.processes.standing.Standing;
import org.mediation.processes.standing.Standings;
import org.mediation.processes.standing.Trace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares what hangs on the record with the record: every matter is played once more from its events, and what engine and
 * work list hold must be just that. Changes nothing, and may run beside a product at work.
 */
@Component
public class Reconciliation {
    private final Histories histories;
    private final Rehearsal rehearsal;
    private final Standings standings;
    private final Strays strays;
    private final Folds folds;
    private final TransactionTemplate asOfNow;

    Reconciliation(
            Histories histories,
            Rehearsal rehearsal,
            Standings standings,
            Strays strays,
            Folds folds,
            PlatformTransactionManager transactions) {
        this.histories = histories;
        this.rehearsal = rehearsal;
        this.standings = standings;
        this.strays = strays;
        this.folds = folds;
        asOfNow = new TransactionTemplate(transactions);
        asOfNow.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Compares a whole database. */
    public Findings ofAll() {
        Findings findings = new Findings();
        asOfNow.executeWithoutResult(look -> {
            strays.look(findings);
        });
        histories.matters().forEach(caseId -> compare(caseId, findings));
        return findings;
    }

    /** Compares these cases. */
    public Findings of(List<UUID> cases) {
        Findings findings = new Findings();
        cases.forEach(caseId -> compare(caseId, findings));
        return findings;
    }

    private void compare(UUID caseId, Findings findings) {
        asOfNow.executeWithoutResult(look -> {
            findings.compared("cases", 1);
            try {
                List<? extends DomainEventMessage<?>> history = histories.of(caseId);
                if (history.isEmpty()) {
                    findings.differs(new Difference(caseId.toString(), "events", "a case of the record", null));
                    return;
                }
                findings.compared("case events", history.size());
                String subject = subject(caseId, history);
                Standing expected = rehearsal.of(
                        caseId, history.stream().map(Histories::past).toList());
                Standing found = standings.of(caseId);
                compare(subject, expected, found, findings);
                if (history.get(0).getPayload() instanceof CaseRegistered) {
                    folds.compare(subject, caseId, history, found, findings);
                }
            } catch (RuntimeException failure) {
                findings.differs(new Difference(
                        caseId.toString(),
                        "replay",
                        "a history that can be played",
                        failure.getClass().getSimpleName() + ": " + failure.getMessage()));
            }
        });
    }

    private static void compare(String subject, Standing expected, Standing found, Findings findings) {
        for (Trace trace : Trace.values()) {
            findings.compared(trace.words(), expected.of(trace).size());
            List<String> missing = expected.beyond(found, trace);
            List<String> unexpected = found.beyond(expected, trace);
            for (int i = 0; i < Math.max(missing.size(), unexpected.size()); i++) {
                findings.differs(new Difference(
                        subject,
                        trace.words(),
                        i < missing.size() ? missing.get(i) : null,
                        i < unexpected.size() ? unexpected.get(i) : null));
            }
        }
    }

    private static String subject(UUID caseId, List<? extends DomainEventMessage<?>> history) {
        return history.get(0).getPayload() instanceof CaseRegistered registered
                ? registered.caseNumber() + " " + caseId
                : caseId.toString();
    }
}
