package org.mediation.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that came in, each once; none is ever deleted. */
@Component
class Incoming {
    private static final Duration NEXT_TRY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Incoming(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from exchange.incoming where id = ?")
                .param(id)
                .query(Kept::of)
                .optional();
    }

    Optional<Kept> find(IncomingMessage message) {
        return jdbc.sql("select * from exchange.incoming where counterpart = ? and message_id = ?")
                .params(message.counterpart().id().value(), message.id())
                .query(Kept::of)
                .optional();
    }

    /** Keeps a message under this id, unless it is there already; it is durable when this returns. */
    boolean keep(UUID id, IncomingMessage message) {
        Sealed content =
                vault.seal(new SubjectToken(id), place(id), message.data().toString());
        return jdbc.sql("""
                        insert into exchange.incoming (id, counterpart, message_id, digest, signed_at, received_at, type, subject,
                          occurred_at, sealed_under, content, state)
                        values (:id, :counterpart, :message, :digest, :signed, :now, :type, :subject, :occurred, :under, :content,
                          'RECEIVED')
                        on conflict (counterpart, message_id) do nothing""")
                        .param("id", id)
                        .param("counterpart", message.counterpart().id().value())
                        .param("message", message.id())
                        .param("digest", message.digest())
                        .param("signed", Timestamp.from(message.signedAt()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("type", message.type().type())
                        .param("subject", message.subject())
                        .param("occurred", timestamp(message.occurredAt()))
                        .param("under", content.subject().value())
                        .param("content", content.text())
                        .update()
                > 0;
    }

    /** Notes that a message came again under a later signature; tells whether it was later than all before. */
    boolean cameAgain(UUID id, Instant signedAt) {
        return jdbc.sql("update exchange.incoming set signed_at = :at where id = :id and signed_at < :at")
                        .param("at", Timestamp.from(signedAt))
                        .param("id", id)
                        .update()
                > 0;
    }

    String content(Kept message) {
        return vault.reveal(message.content(), place(message.id())) instanceof Revealed.Text text ? text.value() : "{}";
    }

    void park(Kept message, @Nullable CaseId caseId, long version, String reason) {
        jdbc.sql("""
                        update exchange.incoming set state = 'PARKED', case_id = :case, reason = :reason, tried_version = :version,
                          tried_at = :now, attempts = attempts + 1
                        where id = :id and state <> 'APPLIED'""")
                .param("case", caseId == null ? null : caseId.value())
                .param("reason", reason)
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", message.id())
                .update();
    }

    /** It failed for a cause that is not its own; it stays as it is and is tried again. */
    void failed(Kept message) {
        jdbc.sql("update exchange.incoming set tried_at = ?, attempts = attempts + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), message.id())
                .update();
    }

    /** From now on it lies under the key of its case, and is erased with it. */
    void applied(Kept message, CaseId caseId, List<String> events) {
        Sealed content = vault.seal(new SubjectToken(caseId.value()), place(message.id()), content(message));
        jdbc.sql("""
                        update exchange.incoming set state = 'APPLIED', case_id = :case, reason = null, tried_at = :now,
                          attempts = attempts + 1, events = :events::text[], sealed_under = :under, content = :content
                        where id = :id and state <> 'APPLIED'""")
                .param("case", caseId.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("events", events.toArray(String[]::new))
                .param("under", content.subject().value())
                .param("content", content.text())
                .param("id", message.id())
                .update();
    }

    /** Those that may succeed now: broken off, of a number that has become known, or of a case that has moved since. */
    List<Kept> worthATry() {
        return jdbc.sql("""
                        select incoming.* from exchange.incoming
                        left join views.case_summary on case_summary.case_id = incoming.case_id
                        where state = 'RECEIVED' and coalesce(tried_at, incoming.received_at) < :before
                          or state = 'PARKED' and incoming.case_id is not null and case_summary.version > tried_version
                          or state = 'PARKED' and incoming.case_id is null and (
                            exists (select from exchange.reference where reference.counterpart = incoming.counterpart
                              and reference.reference = incoming.subject)
                            or exists (select from views.case_summary named join exchange.matter using (case_id)
                              where matter.counterpart = incoming.counterpart and named.number = incoming.subject))
                        order by incoming.received_at, incoming.id limit 100""")
                .param("before", Timestamp.from(clock.instant().minus(NEXT_TRY)))
                .query(Kept::of)
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Place place(UUID id) {
        return new Place("exchange.incoming/" + id, 0, "content");
    }
}
