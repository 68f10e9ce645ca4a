package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.Channel;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.Outcome;
import org.mediation.casework.Stage;

/** Number, stage, source and narrative; and the dossier once it is sealed. */
final class HeadSection implements Section {
    private final Names names;
    private final Districts districts;
    private final ObjectNode head;
    private Stage stage = Stage.REGISTERED;
    private @Nullable Outcome outcome;

    HeadSection(Names names, Districts districts, ObjectNode head) {
        this.names = names;
        this.districts = districts;
        this.head = head;
    }

    @Override
    public void on(OpenedEvent event) {
        advance(Progress.after((CaseEvent) event.event()));
        switch (event.type()) {
            case "CaseRegistered" -> register(event);
            case "CaseScreened" ->
                head.put("collective", event.data().path("collective").asBoolean())
                        .put("major", event.data().path("major").asBoolean());
            case "InquiryAnswered" -> head.put("answer", event.textIfAny("answer"));
            case "DossierSealed" -> head.set("dossier", dossier(event));
            case "CaseArchived" -> head.put("retentionUntil", event.text("retentionUntil"));
            default -> {
                // other sections tell the rest
            }
        }
    }

    private void advance(Progress progress) {
        if (progress.stage() != null && (progress.onlyFrom() == null || progress.onlyFrom() == stage)) {
            stage = progress.stage();
        }
        if (progress.outcome() != null) {
            outcome = progress.outcome();
        }
    }

    private void register(OpenedEvent event) {
        String organisation = event.text("organisation");
        head.put("caseId", event.text("caseId"))
                .put("caseNumber", event.text("caseNumber"))
                .put("channel", event.text("channel"))
                .put("channelName", Channel.valueOf(event.text("channel")).chinese())
                .put("disputeKind", event.text("disputeKind"))
                .put(
                        "disputeKindName",
                        DisputeKind.valueOf(event.text("disputeKind")).chinese())
                .put("receivedAt", event.text("receivedAt"))
                .put("districtName", districts.name(event.text("districtCode")))
                .put("narrative", event.textIfAny("narrative"))
                .put("pipeline", event.text("pipeline"))
                .put("pipelineWhy", event.textIfAny("pipelineWhy"))
                .put("ticketId", event.textIfAny("ticketId"))
                .put("pipelineOverride", event.textIfAny("pipelineOverride"))
                .put("collective", false)
                .put("major", false);
        head.putObject("organisation")
                .put("id", organisation)
                .put("name", names.organisation(UUID.fromString(organisation)));
        head.putNull("dossier");
    }

    private static JsonNode dossier(OpenedEvent event) {
        event.data().path("index").forEach(entry -> {
            ObjectNode row = (ObjectNode) entry;
            row.put("documentName", row.path("document").asText());
        });
        return event.data().path("index");
    }

    @Override
    public void writeTo(ObjectNode page) {
        page.put("stage", stage.name()).put("stageName", stage.chinese());
        page.put("outcome", outcome == null ? null : outcome.name());
        page.put("outcomeName", outcome == null ? null : outcome.chinese());
    }
}
