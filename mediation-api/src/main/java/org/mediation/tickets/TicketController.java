package org.mediation.tickets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hotline's tickets over HTTP: registered, commanded, listed and read. */
@RestController
class TicketController {
    private final TicketRegistrations registrations;
    private final CommandEntrance entrance;
    private final TicketPages pages;
    private final TicketList list;
    private final Conversion conversion;
    private final CaseProcesses processes;

    TicketController(
            TicketRegistrations registrations,
            CommandEntrance entrance,
            TicketPages pages,
            TicketList list,
            Conversion conversion,
            CaseProcesses processes) {
        this.registrations = registrations;
        this.entrance = entrance;
        this.pages = pages;
        this.list = list;
        this.conversion = conversion;
        this.processes = processes;
    }

    @PostMapping("/api/tickets")
    ResponseEntity<TicketRegistrations.Registration> register(
            @AuthenticationPrincipal Actor actor,
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        var done = registrations.register(
                actor, body, new Commands.Request(key, Digests.of("ticket" + body.toString()), null, null));
        return ResponseEntity.status(done.duplicate() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/tickets/" + done.ticketId()))
                .eTag(String.valueOf(done.version()))
                .body(done);
    }

    @PostMapping("/api/tickets/{id}/commands")
    ResponseEntity<Commands.Answer> send(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        return entrance.take(actor, MatterKind.TICKET, id, body, seen, key);
    }

    @PostMapping("/api/tickets/{id}/case")
    Conversion.Converted convert(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody Conversion.Wanted wanted) {
        return conversion.toCase(actor, id, wanted);
    }

    @GetMapping("/api/tickets")
    TicketList.Page tickets(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        return list.find(actor, new TicketList.Filter(step, category, q), page, size);
    }

    @GetMapping("/api/tickets/{id}")
    ResponseEntity<ObjectNode> page(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        ObjectNode page = pages.page(actor, id);
        return ResponseEntity.ok().eTag(page.path("version").asText()).body(page);
    }

    @GetMapping("/api/tickets/{id}/events")
    ArrayNode events(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return pages.timeline(actor, id);
    }

    @GetMapping("/api/tickets/{id}/process")
    List<CaseProcesses.Instance> process(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        pages.visible(actor, id);
        return processes.of(id);
    }
}
