package org.mediation.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.mediation.database.InstallationSecret;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes the keys of very many new subjects and stores them together; what is sealed under them is recorded after that. */
@Component
public class KeysInBulk {
    private static final int AT_ONCE = 1000;
    private static final String KEEP = "insert into keys.subject_key (token, wrapped, created_at) values (?, ?, ?)";

    private final JdbcTemplate table;
    private final InstallationSecret secret;
    private final Clock clock;
    private final List<Object[]> unstored = new ArrayList<>();

    KeysInBulk(@Qualifier("keysDataSource") DataSource keys, InstallationSecret secret, Clock clock) {
        this.table = new JdbcTemplate(keys);
        this.secret = secret;
        this.clock = clock;
    }

    /** A vault for subjects that have no key yet; it knows those that it made itself. */
    public Vault vault() {
        return new TinkVault(new InMemory(), KeyEncryptionKey.derivedFrom(secret.derive("subject-keys")), clock);
    }

    /** Stores what was made since; a record that needs the keys may be written when this has returned. */
    public void store() {
        for (int from = 0; from < unstored.size(); from += AT_ONCE) {
            table.batchUpdate(KEEP, unstored.subList(from, Math.min(from + AT_ONCE, unstored.size())));
        }
        unstored.clear();
    }

    private final class InMemory implements SubjectKeys {
        private final Map<SubjectToken, byte[]> made = new HashMap<>();

        @Override
        public StoredKey find(SubjectToken subject) {
            byte[] wrapped = made.get(subject);
            return wrapped == null ? StoredKey.NONE : new StoredKey.Wrapped(wrapped);
        }

        @Override
        public void keepFirst(SubjectToken subject, byte[] wrapped) {
            made.put(subject, wrapped);
            unstored.add(new Object[] {subject.value(), wrapped, Timestamp.from(clock.instant())});
        }

        @Override
        public void destroy(SubjectToken subject) {
            throw new IllegalStateException("Nobody is erased while the year is made");
        }
    }
}
