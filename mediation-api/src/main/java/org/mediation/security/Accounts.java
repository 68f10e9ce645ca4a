package org.mediation.security;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts that somebody can sign in with now: an inactive one is not there, nor is the demo's outside the demo. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final DemoMode demo;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock, DemoMode demo) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.demo = demo;
    }

    /** How a name is compared: without outer blanks, in small letters. */
    static String comparable(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> named(String username) {
        return jdbc.sql("select * from security.account where username = :username and active and (not demo or :demo)")
                .param("username", comparable(username))
                .param("demo", demo.on())
                .query(Account::of)
                .optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select * from security.account where id = :id and active and (not demo or :demo)")
                .param("id", id)
                .param("demo", demo.on())
                .query(Account::of)
                .optional();
    }

    Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from security.account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    boolean anybodyIs(Role role) {
        return jdbc.sql("select exists (select from security.account where role = :role and active and not demo)")
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Opens an account unless its name or its id is taken already; tells whether it did. */
    public boolean open(Account account, String password) {
        var actor = account.actor();
        return jdbc.sql("""
                        insert into security.account (id, username, password_hash, display_name, role,
                            organisation_id, party_case_id, party_id, active, demo, created_at)
                        values (:id, :username, :hash, :displayName, :role,
                            :organisation, :case, :party, :active, :demo, :now)
                        on conflict do nothing""")
                        .param("id", actor.id())
                        .param("username", comparable(account.username()))
                        .param("hash", passwords.encode(password))
                        .param("displayName", actor.displayName())
                        .param("role", actor.role().name())
                        .param("organisation", value(actor.organisation()))
                        .param("case", value(actor.caseId()))
                        .param("party", value(actor.partyId()))
                        .param("active", account.active())
                        .param("demo", account.demo())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
