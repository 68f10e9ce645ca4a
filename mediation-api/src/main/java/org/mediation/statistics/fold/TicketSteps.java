package org.mediation.statistics.fold;

import java.util.Map;
import java.util.Set;

/** The hotline (12351热线): what came in, what was dispatched, completed, and what callers said afterwards. */
final class TicketSteps {
    /** What nobody can be asked about, or was asked about elsewhere. */
    private static final Set<String> NOT_JUDGED = Set.of("DUPLICATE", "WITHDRAWN", "UNREACHABLE");

    private TicketSteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put("TicketRegistered", TicketSteps::registered);
        steps.put(
                "TicketClassified",
                taking -> taking.traits()
                        .put(Trait.TICKET_CATEGORY, taking.content().text("category")));
        steps.put("TicketAnsweredOnCall", taking -> taking.count(Happening.TICKET_ANSWERED_ON_CALL));
        steps.put("TicketDispatched", TicketSteps::dispatched);
        steps.put(
                "TicketAnswered",
                taking -> taking.traits().put(Trait.RESULT, taking.content().textOrNull("resultCode")));
        steps.put("TicketMerged", taking -> taking.traits().put(Trait.RESULT, "DUPLICATE"));
        steps.put("TicketConverted", taking -> {
            if (taking.content().has("caseId")) {
                taking.count(Happening.TICKET_TO_CASE);
            }
        });
        steps.put("TicketOverdue", taking -> taking.count(Happening.TICKET_FELL_DUE));
        steps.put("TicketVisited", TicketSteps::visited);
        steps.put("TicketCompleted", TicketSteps::completed);
    }

    private static void registered(Taking taking) {
        Content content = taking.content();
        CaseSteps.place(taking);
        taking.traits()
                .put(Trait.NUMBER, content.text("ticketNumber"))
                .put(Trait.CHANNEL, content.textOrNull("channel"))
                .put(Trait.TICKET_CATEGORY, content.textOrNull("category"));
        taking.count(Happening.TICKET_REGISTERED);
        if ("CONSULTATION".equals(content.textOrNull("category"))) {
            taking.count(Happening.TICKET_CONSULTED);
        }
    }

    private static void dispatched(Taking taking) {
        Traits traits = taking.traits().put(Trait.DIFFICULTY, taking.content().textOrNull("difficulty"));
        if (!traits.has(Trait.DISPATCHED)) {
            traits.mark(Trait.DISPATCHED);
            taking.count(Happening.TICKET_DISPATCHED);
        }
    }

    /** 办结率 is about what was dispatched; a question answered on the call was never due. */
    private static void completed(Taking taking) {
        Traits traits = taking.traits();
        if (!traits.has(Trait.DISPATCHED) || traits.has(Trait.ENDED)) {
            return;
        }
        traits.mark(Trait.ENDED);
        taking.count(Happening.TICKET_COMPLETED);
        if (taking.content().isTrue("inTime")) {
            taking.count(Happening.TICKET_COMPLETED_IN_TIME);
        }
    }

    private static void visited(Taking taking) {
        Content content = taking.content();
        String result = taking.traits().get(Trait.RESULT);
        if (result != null && NOT_JUDGED.contains(result)) {
            return;
        }
        taking.count(Happening.TICKET_VISITED);
        if (!content.isTrue("contacted")) {
            return;
        }
        taking.count(Happening.TICKET_CONTACTED);
        if (content.has("solved") || content.has("satisfied")) {
            taking.count(Happening.TICKET_JUDGED);
        }
        if (content.isTrue("solved")) {
            taking.count(Happening.TICKET_SOLVED);
        }
        if (content.isTrue("satisfied")) {
            taking.count(Happening.TICKET_SATISFIED);
        }
    }
}
