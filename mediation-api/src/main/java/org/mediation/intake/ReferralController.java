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

/** Takes over HTTP what a court or a commission hands over (移交案件), from its own people or from the clerk at the desk. */
@RestController
class ReferralController {
    private final Registrations registrations;

    ReferralController(Registrations registrations) {
        this.registrations = registrations;
    }

    @PostMapping("/api/referrals")
    ResponseEntity<Registration> handOver(
            @AuthenticationPrincipal Actor actor,
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        return registrations
                .handOver(actor, body, new Commands.Request(key, Digests.of("referral" + body.toString()), null, null))
                .answer();
    }
}
