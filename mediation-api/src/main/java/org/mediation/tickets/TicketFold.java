package org.mediation.tickets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Districts;
import org.mediation.cases.Names;
import org.mediation.cases.OpenedEvent;
import org.mediation.hotline.CallEvent.TicketRegistered;
import org.mediation.hotline.Danger;
import org.mediation.hotline.Difficulty;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketChannel;
import org.mediation.hotline.TicketEvent;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.TicketStep;
import org.mediation.kernel.Named;

/** Makes the page of a ticket by folding its events one after the other. */
final class TicketFold {
    private final Names names;
    private final Districts districts;
    private final ObjectNode page = JsonNodeFactory.instance.objectNode();

    TicketFold(Names names, Districts districts) {
        this.names = names;
        this.districts = districts;
        page.putArray("notes");
        page.putArray("calls");
        page.putArray("visits");
    }

    ObjectNode page() {
        return page;
    }

    void on(OpenedEvent event) {
        TicketStep step = Steps.after((TicketEvent) event.event());
        if (step != null) {
            named("step", step);
        }
        switch (event.type()) {
            case "TicketRegistered" -> register((TicketRegistered) event.event(), event);
            case "TicketClassified" -> named("category", TicketCategory.valueOf(event.text("category")));
            case "TicketSupplemented" -> page.withArray("notes").add(event.textIfAny("note"));
            case "EmergencyRaised" -> raise(event);
            case "EmergencyReported" -> page.withObject("emergency").put("reported", event.textIfAny("note"));
            case "TicketDispatched" -> dispatch(event);
            case "TicketReturnProposed" -> page.put("returnReason", event.textIfAny("reason"));
            case "TicketExtended" -> due(event, "handlingDue");
            case "TicketAnswered" -> answer(event);
            case "TicketAnsweredOnCall" -> page.put("answer", event.textIfAny("answer"));
            case "CallerContacted" ->
                row("calls", event)
                        .put("reached", event.data().path("reached").asBoolean())
                        .put("note", event.textIfAny("note"));
            case "TicketVisited" -> visit(event);
            case "TicketUrged" -> page.put("urged", true);
            case "TicketOverdue" -> page.put("overdue", true);
            case "TicketConverted" ->
                page.put("caseId", event.textIfAny("caseId")).put("aidId", event.textIfAny("aidId"));
            case "TicketMerged" -> page.put("mergedInto", event.text("into"));
            case "TicketCompleted" -> complete(event);
            default -> {
                // the history tells the rest
            }
        }
    }

    private void register(TicketRegistered registered, OpenedEvent event) {
        page.put("ticketId", event.text("ticketId"))
                .put("ticketNumber", event.text("ticketNumber"))
                .put("externalId", event.textIfAny("externalId"))
                .put("receivedAt", event.text("receivedAt"))
                .put("districtCode", event.text("districtCode"))
                .put("districtName", districts.name(event.text("districtCode")))
                .put(
                        "organisationName",
                        names.organisation(registered.organisation().value()))
                .put("employer", event.textIfAny("employer"))
                .put("narrative", event.textIfAny("narrative"))
                .put("urged", false)
                .put("overdue", false);
        named("channel", TicketChannel.valueOf(event.text("channel")));
        named("category", registered.category());
        named("step", registered.answerable() ? TicketStep.ANSWERING : TicketStep.DISPATCHING);
        page.putObject("caller")
                .put("anonymous", registered.anonymous())
                .put("name", event.textIfAny("name"))
                .put("phone", event.textIfAny("phone"))
                .put("idNumber", event.textIfAny("idNumber"));
        due(event, "answerDue");
    }

    private void raise(OpenedEvent event) {
        String danger = event.textIfAny("danger");
        ObjectNode emergency = page.putObject("emergency")
                .put("danger", danger)
                .put("major", event.data().path("major").asBoolean())
                .putNull("reported");
        if (danger != null) {
            emergency
                    .put("words", Danger.valueOf(danger).chinese())
                    .put("number", Danger.valueOf(danger).number());
        }
    }

    private void dispatch(OpenedEvent event) {
        String unit = event.text("unit");
        page.putObject("unit").put("id", unit).put("name", names.organisation(UUID.fromString(unit)));
        named("difficulty", Difficulty.valueOf(event.text("difficulty")));
        page.put("urged", false).put("overdue", false);
        due(event, "handlingDue");
    }

    private void answer(OpenedEvent event) {
        page.put("answer", event.textIfAny("answer"));
        named("result", TicketResult.valueOf(event.text("resultCode")));
        due(event, "visitDue");
    }

    private void visit(OpenedEvent event) {
        ObjectNode visit = row("visits", event)
                .put("contacted", event.data().path("contacted").asBoolean())
                .put("comment", event.textIfAny("comment"));
        visit.set("solved", event.data().path("solved"));
        visit.set("satisfied", event.data().path("satisfied"));
    }

    private void complete(OpenedEvent event) {
        named("result", TicketResult.valueOf(event.text("resultCode")));
        page.put("inTime", event.data().path("inTime").asBoolean());
        page.put("completedAt", event.recordedAt().toString());
        page.remove("due");
    }

    private ObjectNode row(String list, OpenedEvent event) {
        return page.withArray(list).addObject().put("at", event.recordedAt().toString());
    }

    private void due(OpenedEvent event, String field) {
        if (event.data().hasNonNull(field)) {
            page.set("due", event.data().path(field));
        }
    }

    private void named(String field, @Nullable Named word) {
        if (word instanceof Enum<?> constant) {
            page.put(field, constant.name()).put(field + "Name", word.chinese());
        }
    }
}
