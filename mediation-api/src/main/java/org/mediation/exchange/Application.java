package org.mediation.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mediation.cases.Commands;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.kernel.RuleViolated;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.Counterparts;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out a message that was kept: as the command that its type names, sent by its counterpart, at most once. The
 * message's own id is the key of the request, noted in the transaction of the command; so a message that was broken off
 * between command and note is found done when it is tried again.
 */
@Component
class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private final Incoming incoming;
    private final IncomingReader reader;
    private final References references;
    private final Counterparts counterparts;
    private final Commands commands;

    Application(
            Incoming incoming,
            IncomingReader reader,
            References references,
            Counterparts counterparts,
            Commands commands) {
        this.incoming = incoming;
        this.reader = reader;
        this.references = references;
        this.counterparts = counterparts;
        this.commands = commands;
    }

    void carryOut(Kept message) {
        IncomingType type = IncomingType.named(message.type()).orElseThrow();
        Optional<CaseId> known = references.resolve(message.counterpart(), message.subject());
        if (known.isEmpty() && !type.opensCase()) {
            incoming.park(message, null, -1, Problem.REFERENCE_UNKNOWN.code());
            return;
        }
        CaseId caseId =
                type.opensCase() ? Counterparts.caseOf(message.counterpart(), message.subject()) : known.orElseThrow();
        if (!caseId.equals(known.orElse(caseId))) {
            incoming.park(message, null, -1, Problem.REFERENCE_TAKEN.code());
            return;
        }
        long version = references.version(caseId);
        try {
            Counterpart sender = counterparts.find(message.counterpart()).orElseThrow();
            ObjectNode data = reader.data(incoming.content(message));
            CaseCommand command = reader.command(type, data, caseId);
            Commands.Answer answer = commands.send(
                    actor(sender),
                    command,
                    new Commands.Request(message.id(), message.digest(), null, message.occurredAt()));
            if (type.number() != null) {
                references.note(sender.id(), caseId, data.path(type.number()).asText());
            }
            incoming.applied(message, caseId, answer.events());
        } catch (ConcurrencyException | AggregateStreamCreationException handedOverBefore) {
            incoming.park(message, caseId, version, Problem.REFERENCE_TAKEN.code());
        } catch (RuleViolated refusal) {
            incoming.park(message, caseId, version, refusal.rule().code());
        } catch (Refused refusal) {
            incoming.park(message, caseId, version, refusal.problem().code());
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Message {} was not carried out: {}",
                    message.id(),
                    failure.getClass().getSimpleName());
            incoming.failed(message);
        }
    }

    /** A counterpart acts by its messages as its people do by hand. */
    private static Actor actor(Counterpart counterpart) {
        return new Actor(
                counterpart.id().value(),
                counterpart.body().name(),
                counterpart.liaison(),
                counterpart.id(),
                null,
                null);
    }
}
