package org.mediation.exchange;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.Counterparts;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.OutsideBody;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of counterparts over HTTP: their addresses are the system administrator's, their keys the security administrator's. */
@RestController
class CounterpartController {
    private final Counterparts counterparts;
    private final SigningKeys keys;

    CounterpartController(Counterparts counterparts, SigningKeys keys) {
        this.counterparts = counterparts;
        this.keys = keys;
    }

    /** What an administrator enters; without an address messages wait and are handed over by paper. */
    record Address(@Nullable String address) {}

    /** A counterpart as the list shows it, with its keys but for their secrets. */
    record Listed(
            UUID id,
            String body,
            OutsideBody.Kind kind,
            String kindName,
            String name,
            String districtCode,
            String source,
            @Nullable String address,
            List<SigningKeys.Listed> keys) {}

    /** A new key; its secret is never shown again. */
    record Issued(String keyId, String secret) {
        @Override
        public String toString() {
            return keyId;
        }
    }

    @GetMapping("/api/exchange/counterparts")
    List<Listed> all() {
        List<SigningKeys.Listed> all = keys.all();
        return counterparts.all().stream()
                .map(counterpart -> listed(counterpart, all))
                .toList();
    }

    @PostMapping("/api/exchange/counterparts/{id}/address")
    Listed deliverTo(@PathVariable UUID id, @RequestBody Address entry) {
        Counterpart known = known(id);
        String address = entry.address() == null || entry.address().isBlank() ? null : entry.address();
        if (address != null && !isAddress(address)) {
            throw Refused.malformed("address");
        }
        counterparts.address(known.id(), address);
        return listed(known(id), keys.all());
    }

    @PostMapping("/api/exchange/counterparts/{id}/keys")
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(@PathVariable UUID id) {
        SigningKeys.Key key = keys.issue(known(id).id());
        return new Issued(key.keyId(), key.secret());
    }

    @PostMapping("/api/exchange/counterparts/{id}/keys/{keyId}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, @PathVariable String keyId) {
        if (!keys.revoke(known(id).id(), keyId)) {
            throw new Refused(Problem.NOT_FOUND);
        }
    }

    private Counterpart known(UUID id) {
        return counterparts.find(new OrganisationId(id)).orElseThrow(() -> new Refused(Problem.COUNTERPART_NOT_FOUND));
    }

    /** Over the network encrypted only; in the clear no further than this machine. */
    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            @Nullable String host = address.getHost();
            return host != null
                    && address.getUserInfo() == null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && List.of("localhost", "127.0.0.1", "[::1]")
                                            .contains(host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Listed listed(Counterpart counterpart, List<SigningKeys.Listed> keys) {
        return new Listed(
                counterpart.id().value(),
                counterpart.body().id(),
                counterpart.body().kind(),
                counterpart.body().kind().chinese(),
                counterpart.body().name(),
                counterpart.body().districtCode(),
                counterpart.source(),
                counterpart.address(),
                keys.stream()
                        .filter(key -> key.counterpart().equals(counterpart.id().value()))
                        .toList());
    }
}
