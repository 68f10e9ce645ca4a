package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.matters.MatterKind;
import org.mediation.processes.CaseProcesses;
import org.mediation.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case over HTTP: one address for its commands, and its page, history and processes to read. */
@RestController
class CaseController {
    private final CommandEntrance entrance;
    private final CaseFiles files;
    private final CaseList list;
    private final CaseProcesses processes;

    CaseController(CommandEntrance entrance, CaseFiles files, CaseList list, CaseProcesses processes) {
        this.entrance = entrance;
        this.files = files;
        this.list = list;
        this.processes = processes;
    }

    @PostMapping("/api/cases/{id}/commands")
    ResponseEntity<Commands.Answer> send(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        return entrance.take(actor, MatterKind.CASE, id, body, seen, key);
    }

    @GetMapping("/api/cases")
    CaseList.Page cases(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        return list.find(
                actor, new CaseList.Filter(stage, outcome, organisation, channel, category, q), sort, page, size);
    }

    @GetMapping("/api/cases/{id}")
    ResponseEntity<ObjectNode> page(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        ObjectNode page = files.page(new CaseId(id), actor);
        return ResponseEntity.ok().eTag(page.path("version").asText()).body(page);
    }

    @GetMapping("/api/cases/{id}/events")
    ArrayNode events(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return files.timeline(new CaseId(id), actor);
    }

    @GetMapping("/api/cases/{id}/process")
    List<CaseProcesses.Instance> process(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        files.visible(new CaseId(id), actor);
        return processes.of(id);
    }
}
