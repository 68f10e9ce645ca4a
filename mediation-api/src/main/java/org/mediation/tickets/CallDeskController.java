package org.mediation.tickets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What helps while a call is taken down: earlier tickets of the caller, and what is left for later. */
@RestController
class CallDeskController {
    private final Duplicates duplicates;
    private final TicketDrafts drafts;

    CallDeskController(Duplicates duplicates, TicketDrafts drafts) {
        this.duplicates = duplicates;
        this.drafts = drafts;
    }

    /** Asked with a body, for what is asked must not stand in an address. */
    @PostMapping("/api/tickets/duplicates")
    List<Duplicates.Found> duplicates(@AuthenticationPrincipal Actor actor, @RequestBody Duplicates.Asked asked) {
        OrganisationId hotline = actor.organisation();
        if (hotline == null) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        return duplicates.of(hotline, asked);
    }

    @GetMapping("/api/ticket-drafts")
    List<TicketDrafts.Draft> drafts(@AuthenticationPrincipal Actor actor) {
        return drafts.of(actor);
    }

    @PutMapping("/api/ticket-drafts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody JsonNode content) {
        drafts.save(actor, id, content);
    }

    @DeleteMapping("/api/ticket-drafts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        drafts.drop(actor, id);
    }
}
