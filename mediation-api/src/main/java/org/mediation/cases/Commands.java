package org.mediation.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.TaskCommand;
import org.mediation.kernel.Header;
import org.mediation.kernel.MatterCommand;
import org.mediation.problems.Refused;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.springframework.stereotype.Component;

/** Sends what people ask for to the matter, once each: checks who asks, fills in the header, and answers with what came of it. */
@Component
public class Commands {
    private final CommandGateway gateway;
    private final Access access;
    private final Requests requests;
    private final CommandContext context;
    private final Clock clock;

    Commands(CommandGateway gateway, Access access, Requests requests, CommandContext context, Clock clock) {
        this.gateway = gateway;
        this.access = access;
        this.requests = requests;
        this.context = context;
        this.clock = clock;
    }

    /**
     * What one request asks for.
     *
     * @param key the sender's own name for the request; sent again with the same content it has the effect of once
     * @param digest of the content
     * @param expectedVersion the version of the matter that the sender saw
     * @param occurredAt when it happened, where that was before now
     */
    public record Request(
            @Nullable UUID key,
            String digest,
            @Nullable Long expectedVersion,
            @Nullable Instant occurredAt) {
        public static final Request PLAIN = new Request(null, "", null, null);
    }

    /** What came of a command: the matter, its version after it, and the names of the events. */
    public record Answer(UUID id, long version, List<String> events) {}

    public Answer send(Actor actor, MatterCommand command, Request request) {
        access.check(actor, command);
        Instant now = clock.instant();
        if (request.occurredAt() != null && request.occurredAt().isAfter(now)) {
            throw Refused.malformed("occurredAt");
        }
        Optional<Answer> before = answerTo(actor, request);
        if (before.isPresent()) {
            return before.get();
        }
        UUID id = request.key() == null ? UUID.randomUUID() : request.key();
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, header(actor, command, request, id, now)));
        } catch (RequestRepeated sentTwiceAtOnce) {
            return requests.answerOf(sentTwiceAtOnce.request());
        }
        return requests.answer(command.matter().value(), id);
    }

    /** What was answered when the request came before; a key that was used for something else is refused. */
    public Optional<Answer> answerTo(Actor actor, Request request) {
        return Optional.ofNullable(requests.answerTo(actor, request));
    }

    /** Answers a request that asks for what is there already, now and whenever it is sent again. */
    public Answer nothingDone(Actor actor, UUID matter, Request request) {
        if (request.key() == null) {
            return requests.answer(matter, UUID.randomUUID());
        }
        Requests.Sent sent = new Requests.Sent(actor.id(), request.key(), request.digest(), matter);
        try {
            requests.note(sent);
        } catch (RequestRepeated sentTwiceAtOnce) {
            return requests.answerOf(sent);
        }
        return requests.answer(matter, request.key());
    }

    private Map<String, Object> header(Actor actor, MatterCommand command, Request request, UUID id, Instant now) {
        Map<String, Object> header = new HashMap<>();
        header.put(Header.ACTOR, actor.id().toString());
        header.put(Header.ROLE, actor.role().name());
        if (actor.organisation() != null) {
            header.put(Header.ORGANISATION, actor.organisation().toString());
        }
        header.put(Header.COMMAND_ID, id.toString());
        header.put(Header.OCCURRED_AT, (request.occurredAt() == null ? now : request.occurredAt()).toString());
        if (!(command instanceof TaskCommand)) {
            header.putAll(context.of(command));
        }
        if (request.expectedVersion() != null) {
            header.put(ExpectedVersion.KEY, request.expectedVersion());
        }
        if (request.key() != null) {
            header.put(
                    Requests.KEY,
                    new Requests.Sent(
                            actor.id(),
                            request.key(),
                            request.digest(),
                            command.matter().value()));
        }
        return header;
    }
}
