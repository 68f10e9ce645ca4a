package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.View;
import org.springframework.stereotype.Component;

/** What people do about messages (处置): read, try again, link to a case, send again, hand over on paper. */
@Component
class Handling {
    private final Sight sight;
    private final Access access;
    private final Incoming incoming;
    private final Application application;
    private final References references;
    private final Outgoing outgoing;
    private final Letter letter;
    private final ExchangeList list;
    private final ObjectMapper json = new ObjectMapper();

    Handling(
            Sight sight,
            Access access,
            Incoming incoming,
            Application application,
            References references,
            Outgoing outgoing,
            Letter letter,
            ExchangeList list) {
        this.sight = sight;
        this.access = access;
        this.incoming = incoming;
        this.application = application;
        this.references = references;
        this.outgoing = outgoing;
        this.letter = letter;
        this.list = list;
    }

    JsonNode incomingContent(Actor actor, UUID id) {
        Kept message = kept(actor, id);
        CaseId caseId = message.caseId();
        unless(sight.mayRead(actor, caseId == null ? null : caseId.value()), Problem.NOT_ALLOWED);
        return read(incoming.content(message).getBytes(StandardCharsets.UTF_8));
    }

    ExchangeList.IncomingRow retry(Actor actor, UUID id) {
        Kept message = kept(actor, id);
        unless(message.state() != Kept.State.APPLIED, Problem.MESSAGE_SETTLED);
        application.carryOut(message);
        return list.incoming(actor, new ExchangeList.Filter(null, null, id), 0, 1)
                .items()
                .get(0);
    }

    /** The case becomes a matter of the sender, under the number that the message gives; then the message is tried. */
    ExchangeList.IncomingRow link(Actor actor, UUID id, String caseNumber) {
        Kept message = kept(actor, id);
        unless(message.state() != Kept.State.APPLIED, Problem.MESSAGE_SETTLED);
        CaseId caseId = references
                .ourCase(caseNumber)
                .filter(known -> !(access.mayRead(actor, known) instanceof View.None))
                .orElseThrow(() -> new Refused(Problem.CASE_NOT_FOUND));
        if (references.ourCase(message.subject()).isEmpty()) {
            references.name(message.counterpart(), caseId, message.subject());
        } else {
            unless(message.subject().equals(caseNumber), Problem.REFERENCE_TAKEN);
        }
        references.open(message.counterpart(), caseId);
        return retry(actor, id);
    }

    JsonNode outgoingContent(Actor actor, UUID id) {
        ExchangeList.OutgoingRow row = row(actor, id);
        unless(sight.mayRead(actor, row.caseId()), Problem.NOT_ALLOWED);
        return read(letter.of(outgoing.find(id).orElseThrow()));
    }

    ExchangeList.OutgoingRow sendAgain(Actor actor, UUID id) {
        row(actor, id);
        unless(outgoing.sendAgain(id), Problem.MESSAGE_SETTLED);
        return row(actor, id);
    }

    ExchangeList.OutgoingRow handOver(Actor actor, UUID id) {
        row(actor, id);
        unless(outgoing.handedOver(id, actor.id()), Problem.MESSAGE_SETTLED);
        return row(actor, id);
    }

    private Kept kept(Actor actor, UUID id) {
        unless(sight.sees(actor, "incoming", id), Problem.MESSAGE_NOT_FOUND);
        return incoming.find(id).orElseThrow();
    }

    private ExchangeList.OutgoingRow row(Actor actor, UUID id) {
        return list.outgoing(actor, new ExchangeList.Filter(null, null, id), 0, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.MESSAGE_NOT_FOUND));
    }

    private JsonNode read(byte[] content) {
        try {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void unless(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refused(problem);
        }
    }
}
