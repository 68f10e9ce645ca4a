package org.mediation.reconcile;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.MediationCase;
import org.mediation.casework.Outcome;
import org.mediation.casework.Stage;
import org.mediation.processes.standing.Standing;
import org.mediation.processes.standing.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the case itself says that it stands, against the list of cases and against what is still awaited. */
@Component
class Folds {
    private final AggregateModel<MediationCase> model;
    private final JdbcClient jdbc;

    Folds(ParameterResolverFactory parameters, JdbcClient jdbc) {
        this.model = AnnotatedAggregateMetaModelFactory.inspectAggregate(MediationCase.class, parameters);
        this.jdbc = jdbc;
    }

    private record Fold(Stage stage, @Nullable String outcome) {}

    void compare(
            String subject,
            UUID caseId,
            List<? extends DomainEventMessage<?>> history,
            Standing found,
            Findings findings) {
        Fold fold = fold(caseId, history);
        long version = history.get(history.size() - 1).getSequenceNumber();
        findings.compared("rows of the case list", 1);
        String expected = fold.stage() + ", " + fold.outcome() + ", version " + version;
        String listed = listed(caseId);
        if (!expected.equals(listed)) {
            findings.differs(new Difference(subject, "case list", expected, listed));
        }
        boolean awaits = !found.of(Trace.INSTANCE).isEmpty();
        if (fold.stage() == Stage.ARCHIVED && awaits) {
            findings.differs(new Difference(subject, "end", "nothing runs for an archived case", "a running process"));
        } else if (fold.stage().compareTo(Stage.CLOSED) < 0 && !awaits) {
            findings.differs(new Difference(subject, "end", "a process that runs at stage " + fold.stage(), null));
        }
    }

    private Fold fold(UUID caseId, List<? extends DomainEventMessage<?>> history) {
        MediationCase dispute =
                new GenericAggregateFactory<>(model).createAggregateRoot(caseId.toString(), history.get(0));
        history.forEach(event -> model.publish(event, dispute));
        Outcome outcome = dispute.outcome();
        return new Fold(dispute.stage(), outcome == null ? null : outcome.name());
    }

    private @Nullable String listed(UUID caseId) {
        return jdbc.sql("select stage || ', ' || coalesce(outcome, 'null') || ', version ' || version"
                        + " from views.case_summary where case_id = ?")
                .param(caseId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
