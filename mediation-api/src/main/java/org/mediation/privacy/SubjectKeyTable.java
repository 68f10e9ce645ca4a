package org.mediation.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.mediation.kernel.SubjectToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table keys.subject_key, reached by its own role; every statement commits by itself, apart from any command. */
final class SubjectKeyTable implements SubjectKeys {
    private final JdbcClient jdbc;
    private final Clock clock;

    SubjectKeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public StoredKey find(SubjectToken subject) {
        return jdbc.sql("select wrapped from keys.subject_key where token = :token")
                .param("token", subject.value())
                .query((row, number) -> {
                    var wrapped = row.getBytes("wrapped");
                    return wrapped == null ? StoredKey.DESTROYED : new StoredKey.Wrapped(wrapped);
                })
                .optional()
                .orElse(StoredKey.NONE);
    }

    @Override
    public void keepFirst(SubjectToken subject, byte[] wrapped) {
        jdbc.sql("""
                        insert into keys.subject_key (token, wrapped, created_at) values (:token, :wrapped, :now)
                        on conflict (token) do nothing""")
                .param("token", subject.value())
                .param("wrapped", wrapped)
                .param("now", now())
                .update();
    }

    // The row stays as a mark, so that no second key is ever made for an erased subject.
    @Override
    public void destroy(SubjectToken subject) {
        jdbc.sql("""
                        insert into keys.subject_key (token, wrapped, created_at, destroyed_at)
                        values (:token, null, :now, :now)
                        on conflict (token) do update set wrapped = null, destroyed_at = excluded.destroyed_at
                        where subject_key.destroyed_at is null""").param("token", subject.value()).param("now", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
