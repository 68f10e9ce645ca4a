package org.mediation.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediation.database.DatabaseLogin;
import org.mediation.database.PreparedDatabase;
import org.mediation.database.TestServer;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.SubjectToken;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SubjectKeyTableTest {
    private static final Place PLACE = new Place("5d2f", 0, "name");
    private static PreparedDatabase database;

    private final SubjectToken subject = new SubjectToken(UUID.randomUUID());

    @BeforeAll
    static void a_database() {
        database = TestServer.running().prepared();
    }

    @Test
    void a_key_lasts_over_a_restart() {
        var sealed = vault().seal(subject, PLACE, "王建国");

        assertThat(vault().reveal(sealed, PLACE)).isEqualTo(new Revealed.Text("王建国"));
    }

    @Test
    void the_first_key_of_a_subject_stays() {
        table().keepFirst(subject, new byte[] {1});
        table().keepFirst(subject, new byte[] {2});

        assertThat(table().find(subject))
                .isInstanceOfSatisfying(
                        StoredKey.Wrapped.class, key -> assertThat(key.bytes()).containsExactly(1));
    }

    @Test
    void a_destroyed_key_is_gone_from_the_table_for_good() {
        var sealed = vault().seal(subject, PLACE, "王建国");
        var other = vault();
        vault().destroy(subject);
        vault().destroy(subject);

        assertThat(other.reveal(sealed, PLACE)).isEqualTo(Revealed.ERASED);
        assertThat(keys().sql("select wrapped from keys.subject_key where token = :token")
                        .param("token", subject.value())
                        .query()
                        .singleRow())
                .containsEntry("wrapped", null);
        assertThatThrownBy(() -> vault().seal(subject, PLACE, "again")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_subject_can_be_erased_before_it_has_a_key() {
        vault().destroy(subject);

        assertThat(table().find(subject)).isEqualTo(StoredKey.DESTROYED);
    }

    @Test
    void the_application_s_own_role_reaches_no_key() {
        var app = client(database.app());

        assertThatThrownBy(() -> app.sql("select count(*) from keys.subject_key")
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
    }

    private static TinkVault vault() {
        var secret = KeyEncryptionKey.derivedFrom("a secret of thirty-two characters".getBytes(UTF_8));
        return new TinkVault(table(), secret, Clock.systemUTC());
    }

    private static SubjectKeyTable table() {
        return new SubjectKeyTable(keys(), Clock.systemUTC());
    }

    private static JdbcClient keys() {
        return client(database.keys());
    }

    private static JdbcClient client(DatabaseLogin login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
