package org.mediation.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.Counterparts;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.stereotype.Component;

/** Finds out who signed a message; one that nobody known signed, or too long ago, is refused (T17). */
@Component
class Authenticity {
    private final SigningKeys keys;
    private final Counterparts counterparts;
    private final ExchangeSettings settings;
    private final Clock clock;

    Authenticity(SigningKeys keys, Counterparts counterparts, ExchangeSettings settings, Clock clock) {
        this.keys = keys;
        this.counterparts = counterparts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who signed, and when. */
    record Signed(Counterpart by, Instant at) {}

    /** Which of the three was wrong, key, signature or time, a forger does not learn before the signature is good. */
    Signed check(Signature signature, byte[] body) {
        SigningKeys.Key key = keys.inUse(signature.keyId())
                .filter(known -> signature.matches(body, known.bytes()))
                .orElseThrow(() -> new Refused(Problem.MESSAGE_NOT_AUTHENTIC));
        Instant at = signature.time();
        if (at == null || Duration.between(at, clock.instant()).abs().compareTo(settings.window()) > 0) {
            throw new Refused(Problem.MESSAGE_OUT_OF_TIME);
        }
        return new Signed(counterparts.find(key.counterpart()).orElseThrow(), at);
    }
}
