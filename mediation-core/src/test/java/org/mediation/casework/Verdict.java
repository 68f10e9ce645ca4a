package org.mediation.casework;

import org.axonframework.test.aggregate.ResultValidator;
import org.mediation.kernel.Refusal;

/** What the case made of a command. */
record Verdict(ResultValidator<MediationCase> result) {
    void leadsTo(CaseEvent... events) {
        result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void refusedBy(CaseRule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }

    /** Done already; doing it again is no fault and no fact (I-22). */
    void changesNothing() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
