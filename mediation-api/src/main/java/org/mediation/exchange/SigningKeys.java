package org.mediation.exchange;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What messages with each counterpart are signed with (签名密钥); several at once, so that one can follow another. */
@Component
class SigningKeys {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SigningKeys(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A key that is in use; the secret is never printed. */
    record Key(String keyId, OrganisationId counterpart, String secret) {
        byte[] bytes() {
            return HexFormat.of().parseHex(secret);
        }

        @Override
        public String toString() {
            return keyId;
        }
    }

    /** A key as lists show it: without its secret. */
    record Listed(
            String keyId,
            UUID counterpart,
            Instant createdAt,
            @Nullable Instant revokedAt) {}

    Optional<Key> inUse(String keyId) {
        return jdbc.sql("select * from exchange.signing_key where key_id = ? and revoked_at is null")
                .param(keyId)
                .query((row, number) -> opened(
                        row.getString("key_id"), row.getObject("counterpart", UUID.class), row.getString("secret")))
                .optional();
    }

    /** The one that we sign with: the newest. */
    Optional<Key> newest(OrganisationId counterpart) {
        return jdbc.sql("select * from exchange.signing_key where counterpart = ? and revoked_at is null"
                        + " order by created_at desc, key_id limit 1")
                .param(counterpart.value())
                .query((row, number) -> opened(
                        row.getString("key_id"), row.getObject("counterpart", UUID.class), row.getString("secret")))
                .optional();
    }

    /** Makes a further key; its secret is told this once. */
    Key issue(OrganisationId counterpart) {
        byte[] secret = new byte[BYTES];
        byte[] name = new byte[6];
        random.nextBytes(secret);
        random.nextBytes(name);
        Key key = new Key(
                "key-" + HexFormat.of().formatHex(name),
                counterpart,
                HexFormat.of().formatHex(secret));
        jdbc.sql("insert into exchange.signing_key (key_id, counterpart, secret, created_at) values (?, ?, ?, ?)")
                .params(
                        key.keyId(),
                        counterpart.value(),
                        vault.seal(new SubjectToken(counterpart.value()), place(key.keyId()), key.secret())
                                .text(),
                        Timestamp.from(clock.instant()))
                .update();
        return key;
    }

    /** From now on nothing that is signed with it is taken; tells whether it was in use. */
    boolean revoke(OrganisationId counterpart, String keyId) {
        return jdbc.sql("update exchange.signing_key set revoked_at = ?"
                                + " where key_id = ? and counterpart = ? and revoked_at is null")
                        .params(Timestamp.from(clock.instant()), keyId, counterpart.value())
                        .update()
                > 0;
    }

    List<Listed> all() {
        return jdbc.sql("select key_id, counterpart, created_at, revoked_at from exchange.signing_key"
                        + " order by created_at desc, key_id")
                .query((row, number) -> new Listed(
                        row.getString("key_id"),
                        row.getObject("counterpart", UUID.class),
                        row.getTimestamp("created_at").toInstant(),
                        Instants.of(row, "revoked_at")))
                .list();
    }

    private Key opened(String keyId, UUID counterpart, String sealed) {
        Revealed secret = vault.reveal(new Sealed(new SubjectToken(counterpart), sealed), place(keyId));
        if (secret instanceof Revealed.Text text) {
            return new Key(keyId, new OrganisationId(counterpart), text.value());
        }
        throw new IllegalStateException("The key " + keyId + " of a counterpart was erased");
    }

    private static Place place(String keyId) {
        return new Place("exchange.signing_key/" + keyId, 0, "secret");
    }
}
