package org.mediation.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Commands;
import org.mediation.cases.Digests;
import org.mediation.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registers one dispute over HTTP. */
@RestController
class IntakeController {
    private final Registrations registrations;

    IntakeController(Registrations registrations) {
        this.registrations = registrations;
    }

    @PostMapping("/api/cases")
    ResponseEntity<Registration> register(
            @AuthenticationPrincipal Actor actor,
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        Registration done = registrations.register(
                actor, body, new Commands.Request(key, Digests.of("intake" + body.toString()), null, null));
        return done.answer();
    }
}
