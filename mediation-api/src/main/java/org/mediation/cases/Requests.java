package org.mediation.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests already carried out, by the sender's own key; noted in the transaction of the command, so that a request sent
 * again, also after a restart, is answered and not done twice.
 */
@Component
class Requests implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String KEY = "request";

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A request with a key of its own. */
    record Sent(UUID account, UUID key, String digest, UUID matter) {}

    /** The answer given before, or null; a key that was used for something else is refused. */
    Commands.@Nullable Answer answerTo(Actor actor, Commands.Request request) {
        if (request.key() == null) {
            return null;
        }
        return find(actor.id(), request.key())
                .map(earlier -> {
                    if (!earlier.digest().equals(request.digest())) {
                        throw new Refused(Problem.IDEMPOTENCY_KEY_REUSED);
                    }
                    return answer(earlier.matter(), earlier.key());
                })
                .orElse(null);
    }

    Commands.Answer answerOf(Sent request) {
        Sent done = find(request.account(), request.key()).orElseThrow();
        if (!done.digest().equals(request.digest())) {
            throw new Refused(Problem.IDEMPOTENCY_KEY_REUSED);
        }
        return answer(done.matter(), done.key());
    }

    private Optional<Sent> find(UUID account, UUID key) {
        return jdbc.sql("select body_hash, (response ->> 'matter')::uuid as matter from security.idempotency"
                        + " where account = ? and key = ?")
                .params(account, key)
                .query((row, number) ->
                        new Sent(account, key, row.getString("body_hash"), row.getObject("matter", UUID.class)))
                .optional();
    }

    /** The events of a command, found in the record by its id. */
    Commands.Answer answer(UUID matter, UUID commandId) {
        List<String> events = jdbc.sql(
                        "select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                                + " and meta_data ->> 'commandId' = ? order by sequence_number")
                .params(matter.toString(), commandId.toString())
                .query(String.class)
                .list();
        return new Commands.Answer(matter, version(matter, commandId), events);
    }

    /** The one that the command led to, though the matter may have gone on since; the present one when it led to none. */
    private long version(UUID matter, UUID commandId) {
        return jdbc.sql("""
                        select coalesce(max(sequence_number) filter (where meta_data ->> 'commandId' = ?),
                          max(sequence_number), -1)
                        from events.domain_event_entry where aggregate_identifier = ?""")
                .params(commandId.toString(), matter.toString())
                .query(Long.class)
                .single();
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        if (work.getMessage().getMetaData().get(KEY) instanceof Sent sent) {
            note(sent);
        }
        return result;
    }

    void note(Sent sent) {
        try {
            jdbc.sql("insert into security.idempotency (account, key, body_hash, response, created_at)"
                            + " values (?, ?, ?, json_build_object('matter', ?::text), ?)")
                    .params(
                            sent.account(),
                            sent.key(),
                            sent.digest(),
                            sent.matter().toString(),
                            Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException carriedOut) {
            throw new RequestRepeated(sent);
        }
    }
}
