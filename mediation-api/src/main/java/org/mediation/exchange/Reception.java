package org.mediation.exchange;

import java.util.Optional;
import java.util.UUID;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.stereotype.Component;

/** Takes a message in (收件): checks the signature, keeps it, and only then does what it asks for. */
@Component
class Reception {
    private final Authenticity authenticity;
    private final IncomingReader reader;
    private final Incoming incoming;
    private final Application application;

    Reception(Authenticity authenticity, IncomingReader reader, Incoming incoming, Application application) {
        this.authenticity = authenticity;
        this.reader = reader;
        this.incoming = incoming;
        this.application = application;
    }

    Receipt take(Signature signature, byte[] body) {
        Authenticity.Signed signed = authenticity.check(signature, body);
        IncomingMessage message = reader.read(body, signed.by(), signed.at());
        Optional<Kept> before = incoming.find(message);
        if (before.isEmpty() && incoming.keep(UUID.randomUUID(), message)) {
            application.carryOut(incoming.find(message).orElseThrow());
            return Receipt.of(incoming.find(message).orElseThrow());
        }
        return again(incoming.find(message).orElseThrow(), message);
    }

    /** The same once more has no effect; a copy of an earlier delivery is told apart by its time of signing. */
    private Receipt again(Kept kept, IncomingMessage message) {
        if (!kept.digest().equals(message.digest())) {
            throw new Refused(Problem.MESSAGE_ID_REUSED);
        }
        if (!incoming.cameAgain(kept.id(), message.signedAt())) {
            throw new Refused(Problem.MESSAGE_REPLAYED);
        }
        return Receipt.again(kept);
    }
}
