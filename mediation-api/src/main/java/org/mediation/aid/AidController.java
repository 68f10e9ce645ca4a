package org.mediation.aid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.CommandEntrance;
import org.mediation.cases.Commands;
import org.mediation.cases.Digests;
import org.mediation.cases.Paging;
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

/** Aid matters over HTTP: applications, one address for commands, and page, history and processes to read. */
@RestController
class AidController {
    private final AidApplications applications;
    private final CommandEntrance entrance;
    private final AidFiles files;
    private final AidList list;
    private final Proposals proposals;

    AidController(
            AidApplications applications, CommandEntrance entrance, AidFiles files, AidList list, Proposals proposals) {
        this.applications = applications;
        this.entrance = entrance;
        this.files = files;
        this.list = list;
        this.proposals = proposals;
    }

    @PostMapping("/api/aid-matters")
    ResponseEntity<AidRegistration> apply(
            @AuthenticationPrincipal Actor actor,
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        return applications
                .apply(actor, body, new Commands.Request(key, Digests.of("aid" + body.toString()), null, null))
                .answer();
    }

    @PostMapping("/api/aid-matters/{id}/commands")
    ResponseEntity<Commands.Answer> send(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        return entrance.take(actor, MatterKind.AID, id, body, seen, key);
    }

    @GetMapping("/api/aid-matters")
    AidList.Page matters(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        return list.find(actor, new AidList.Filter(stage, kind, caseId, q), sort, page, size);
    }

    @GetMapping("/api/aid-matters/{id}")
    ResponseEntity<ObjectNode> page(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        ObjectNode page = files.page(id, actor);
        return ResponseEntity.ok().eTag(page.path("version").asText()).body(page);
    }

    @GetMapping("/api/aid-matters/{id}/events")
    ArrayNode events(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return files.timeline(id, actor);
    }

    @GetMapping("/api/aid-matters/{id}/process")
    List<CaseProcesses.Instance> process(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return files.processes(id, actor);
    }

    /** Those who could be assigned, the fittest first. */
    @GetMapping("/api/aid-matters/{id}/candidates")
    List<Proposals.Candidate> candidates(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        files.mustExist(id, actor);
        return proposals.of(id);
    }
}
