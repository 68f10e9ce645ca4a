package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.mediation.casework.EvidenceKind;

/** Mediators, sessions, caucuses, evidence and undisputed facts. */
final class MediationSection implements Section {
    private final Names names;
    private final Rows mediators = new Rows();
    private final Rows sessions = new Rows();
    private final ArrayNode caucuses = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode facts = JsonNodeFactory.instance.arrayNode();

    MediationSection(Names names) {
        this.names = names;
    }

    @Override
    public void on(OpenedEvent event) {
        switch (event.type()) {
            case "MediatorChosen" -> seat(event.text("mediatorId"), "CHOSEN");
            case "MediatorDesignated" -> seat(event.text("mediatorId"), "DESIGNATED");
            case "CoMediatorAdded" -> seat(event.text("mediatorId"), "CO_MEDIATOR");
            case "MediatorReplaced" -> {
                mediators.get(event.text("mediatorId")).put("role", "REPLACED");
                seat(event.text("replacement"), "REPLACEMENT");
            }
            case "DisclosureMade", "RecusalDecided", "RecusalWaived" ->
                mediators.get(event.text("mediatorId")).put("disclosure", event.text("neutrality"));
            case "RecusalRequested" -> mediators.get(event.text("mediatorId")).put("disclosure", "QUESTIONED");
            case "SessionScheduled" ->
                sessions.add(event.text("sessionId"), "sessionId")
                        .put("at", event.text("at"))
                        .put("mode", event.text("mode"))
                        .put("place", event.textIfAny("place"))
                        .put("noticeLate", event.data().path("noticeLate").asBoolean())
                        .put("state", "SCHEDULED");
            case "SessionRescheduled" ->
                sessions.get(event.text("sessionId"))
                        .put("at", event.text("at"))
                        .put("place", event.textIfAny("place"))
                        .put("state", "RESCHEDULED");
            case "SessionHeld" ->
                sessions.get(event.text("sessionId"))
                        .put("state", "HELD")
                        .put("minutes", event.textIfAny("minutes"))
                        .set("attendance", event.data().path("attendance"));
            case "SessionNoShow" -> sessions.get(event.text("sessionId")).put("state", "NO_SHOW");
            case "CaucusHeld" ->
                caucuses.addObject()
                        .put("partyId", event.text("partyId"))
                        .put("at", event.recordedAt().toString())
                        .put("note", event.textIfAny("note"));
            case "EvidenceSubmitted" ->
                evidence.addObject()
                        .put("evidenceId", event.text("evidenceId"))
                        .put("partyId", event.text("partyId"))
                        .put("kind", event.text("kind"))
                        .put(
                                "kindName",
                                EvidenceKind.valueOf(event.text("kind")).chinese())
                        .put("title", event.textIfAny("title"))
                        .put("documentHash", event.text("documentHash"))
                        .put("submittedAt", event.recordedAt().toString());
            case "UndisputedFactsConfirmed" -> facts.addObject().put("facts", event.textIfAny("facts"));
            default -> {
                // other sections tell the rest
            }
        }
    }

    private void seat(String mediator, String how) {
        UUID id = UUID.fromString(mediator);
        mediators
                .add(mediator, "mediatorId")
                .put("name", names.mediator(id))
                .put("firm", names.firm(id))
                .put("role", how.equals("CO_MEDIATOR") ? "MEDIATOR" : "LEAD_MEDIATOR")
                .put("how", how);
    }

    @Override
    public void writeTo(ObjectNode page) {
        page.set("mediators", mediators.toArray());
        page.set("sessions", sessions.toArray());
        page.set("caucuses", caucuses);
        page.set("evidence", evidence);
        page.set("undisputedFacts", facts);
    }
}
