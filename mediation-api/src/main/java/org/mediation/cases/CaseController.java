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

/** A case over HTTP: one address for its commands, and its page, history, processes and tasks to read. */
@RestController
class CaseController {
    private final CommandEntrance entrance;
    private final CaseFiles files;
    private final CaseList list;

    CaseController(CommandEntrance entrance, CaseFiles files, CaseList list) {
        this.entrance = entrance;
        this.files = files;
        this.list = list;
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
    ResponseEntity<ObjectNode> page(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable AsOf asOf) {
        if (asOf != null) {
            return ResponseEntity.ok(files.page(new CaseId(id), actor, asOf));
        }
        ObjectNode page = files.page(new CaseId(id), actor);
        return ResponseEntity.ok().eTag(page.path("version").asText()).body(page);
    }

    @GetMapping("/api/cases/{id}/events")
    ArrayNode events(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable AsOf asOf) {
        return files.timeline(new CaseId(id), actor, asOf);
    }

    @GetMapping("/api/cases/{id}/process")
    List<CaseProcesses.Instance> process(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable AsOf asOf) {
        return files.processes(new CaseId(id), actor, asOf);
    }

    /** The tasks of now are in the work list. */
    @GetMapping("/api/cases/{id}/tasks")
    List<TaskThen> tasks(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestParam AsOf asOf) {
        return files.tasks(new CaseId(id), actor, asOf);
    }
}
