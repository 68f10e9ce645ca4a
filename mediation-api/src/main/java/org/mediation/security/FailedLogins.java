package org.mediation.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts wrong guesses by name, whether or not there is anything of that name, and locks the name for a while. */
@Component
public class FailedLogins {
    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedLogins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean locked(String username) {
        return jdbc.sql("""
                        select exists (select from security.failed_login
                        where username = :username and locked_until > :now)""")
                .param("username", username)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** One statement, so that guesses made at the same moment are all counted. */
    public void count(String username) {
        jdbc.sql("delete from security.failed_login where last_at < :yesterday")
                .param("yesterday", now().minusDays(1))
                .update();
        jdbc.sql("""
                        insert into security.failed_login as failed (username, attempts, last_at) values (:username, 1, :now)
                        on conflict (username) do update set
                            attempts = case when failed.last_at > :forgotten then failed.attempts + 1 else 1 end,
                            locked_until = case
                                when failed.last_at > :forgotten and failed.attempts + 1 >= :allowed then :until end,
                            last_at = :now""")
                .param("username", username)
                .param("now", now())
                .param("forgotten", now().minus(LOCK))
                .param("allowed", ALLOWED)
                .param("until", now().plus(LOCK))
                .update();
    }

    public void forget(String username) {
        jdbc.sql("delete from security.failed_login where username = :username")
                .param("username", username)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
