package org.mediation.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The messages that go out and how far each has come. Of one case and one counterpart they go in the order of their events:
 * what cannot be delivered holds up those behind it.
 */
@Component
class Outgoing {
    private final JdbcClient jdbc;
    private final Clock clock;

    Outgoing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the next message for the time of a delivery; a run that is killed leaves it to the next one. */
    Optional<Due> take(Duration lease) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update exchange.outgoing set leased_until = :until where id = (
                          select message.id from exchange.outgoing message
                          join exchange.counterpart on counterpart.id = message.counterpart and address is not null
                          where state = 'WAITING' and next_attempt_at <= :now
                            and (leased_until is null or leased_until < :now)
                            and not exists (select from exchange.outgoing earlier
                              where earlier.counterpart = message.counterpart and earlier.case_id = message.case_id
                                and earlier.event_sequence < message.event_sequence
                                and earlier.state in ('WAITING', 'UNDELIVERABLE'))
                          order by next_attempt_at, message.id limit 1 for update of message skip locked)
                        returning id, counterpart, case_id, event_sequence, type, attempts""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query(Due::of)
                .optional();
    }

    Optional<Due> find(UUID id) {
        return jdbc.sql("select * from exchange.outgoing where id = ?")
                .param(id)
                .query(Due::of)
                .optional();
    }

    void delivered(Due due, @Nullable String receipt) {
        jdbc.sql("""
                        update exchange.outgoing set state = 'DELIVERED', attempts = attempts + 1, settled_at = :now,
                          receipt = :receipt, failure = null, leased_until = null
                        where id = :id and state = 'WAITING'""")
                .param("now", Timestamp.from(clock.instant()))
                .param("receipt", receipt)
                .param("id", due.id())
                .update();
    }

    void failed(Due due, String failure, Duration wait) {
        jdbc.sql("""
                        update exchange.outgoing set attempts = attempts + 1, failure = :failure, next_attempt_at = :next,
                          leased_until = null
                        where id = :id and state = 'WAITING'""")
                .param("failure", failure)
                .param("next", Timestamp.from(clock.instant().plus(wait)))
                .param("id", due.id())
                .update();
    }

    void undeliverable(Due due, String failure) {
        jdbc.sql("""
                        update exchange.outgoing set state = 'UNDELIVERABLE', attempts = attempts + 1, failure = :failure,
                          leased_until = null
                        where id = :id and state = 'WAITING'""").param("failure", failure).param("id", due.id()).update();
    }

    /** Tries again from the beginning; tells whether it was undeliverable or waiting. */
    boolean sendAgain(UUID id) {
        return jdbc.sql("update exchange.outgoing set state = 'WAITING', attempts = 0, next_attempt_at = ?"
                                + " where id = ? and state in ('WAITING', 'UNDELIVERABLE')")
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                > 0;
    }

    /** Somebody took it there on paper; tells whether it was still to be delivered. */
    boolean handedOver(UUID id, UUID by) {
        return jdbc.sql("update exchange.outgoing set state = 'HANDED_OVER', settled_at = ?, settled_by = ?"
                                + " where id = ? and state in ('WAITING', 'UNDELIVERABLE')")
                        .params(Timestamp.from(clock.instant()), by, id)
                        .update()
                > 0;
    }
}
