package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Paging;
import org.mediation.security.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages over HTTP, for the people on both sides (往来消息). */
@RestController
class ExchangeController {
    private final ExchangeList list;
    private final Handling handling;

    ExchangeController(ExchangeList list, Handling handling) {
        this.list = list;
        this.handling = handling;
    }

    @GetMapping("/api/exchange/incoming")
    ExchangeList.IncomingPage incoming(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        return list.incoming(actor, new ExchangeList.Filter(caseId, state, null), page, size);
    }

    /** What a message says; the same fields as the form of the command that it asks for. */
    @GetMapping("/api/exchange/incoming/{id}/content")
    JsonNode incomingContent(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return handling.incomingContent(actor, id);
    }

    @PostMapping("/api/exchange/incoming/{id}/retry")
    ExchangeList.IncomingRow retry(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return handling.retry(actor, id);
    }

    /** To which case a message of an unknown number belongs. */
    record Link(String caseNumber) {}

    @PostMapping("/api/exchange/incoming/{id}/link")
    ExchangeList.IncomingRow link(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody Link link) {
        return handling.link(actor, id, link.caseNumber());
    }

    @GetMapping("/api/exchange/outgoing")
    ExchangeList.OutgoingPage outgoing(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Paging.check(page, size);
        return list.outgoing(actor, new ExchangeList.Filter(caseId, state, null), page, size);
    }

    /** The message as it is delivered, to be read or taken there on paper. */
    @GetMapping("/api/exchange/outgoing/{id}/content")
    JsonNode outgoingContent(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return handling.outgoingContent(actor, id);
    }

    @PostMapping("/api/exchange/outgoing/{id}/retry")
    ExchangeList.OutgoingRow sendAgain(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return handling.sendAgain(actor, id);
    }

    @PostMapping("/api/exchange/outgoing/{id}/hand-over")
    ExchangeList.OutgoingRow handOver(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return handling.handOver(actor, id);
    }
}
