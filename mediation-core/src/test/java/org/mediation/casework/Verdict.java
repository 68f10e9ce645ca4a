package org.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.mediation.kernel.Refusal;

/** What the case made of a command. */
record Verdict(ResultValidator<MediationCase> result) {
    void leadsTo(CaseEvent... events) {
        result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void refusedBy(CaseRule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }

    void isDone() {
        result.expectSuccessfulHandlerExecution();
    }

    /** Done already; doing it again is no fault and no fact (I-22). */
    void changesNothing() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    List<Object> events() {
        List<Object> events = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(messages -> {
                    messages.forEach(message -> events.add(message.getPayload()));
                    return true;
                }));
        return events;
    }
}
