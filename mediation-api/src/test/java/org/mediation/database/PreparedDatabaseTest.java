package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedDatabaseTest {
    private final TestServer server = TestServer.running();

    @TempDir
    Path folder;

    @Test
    void preparing_twice_changes_nothing() {
        var owner = server.freshDatabase();
        var first = PreparedDatabase.of(owner, server.secret(), Durability.WAIVED_FOR_TESTS);
        assertThat(PreparedDatabase.of(owner, server.secret(), Durability.WAIVED_FOR_TESTS))
                .isEqualTo(first);
    }

    @Test
    void roles_made_with_another_secret_are_refused_and_stay_as_they_are() {
        var owner = server.freshDatabase();
        var other = InstallationSecret.at(folder.resolve("other"));
        assertThatThrownBy(() -> PreparedDatabase.of(owner, other, Durability.WAIVED_FOR_TESTS))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("mediation_app")
                .hasMessageContaining("mediation.secret-file");
        assertThat(PreparedDatabase.of(owner, server.secret(), Durability.WAIVED_FOR_TESTS))
                .isNotNull();
    }

    @Test
    void a_database_in_another_encoding_is_refused() {
        var owner = server.freshDatabase();
        TestServer.execute(
                server.superuser(owner), "create database latin encoding 'LATIN1' locale 'C' template template0");
        var latin = new DatabaseLogin(owner.url().replaceAll("/[^/]*$", "/latin"), owner.user(), owner.password());
        try {
            assertThatThrownBy(() -> PreparedDatabase.of(latin, server.secret(), Durability.WAIVED_FOR_TESTS))
                    .hasMessageContaining("UTF8");
        } finally {
            TestServer.execute(server.superuser(owner), "drop database latin");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_refused_without_its_password() {
        var nobody = new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/none", "owner", "s3cret");
        assertThatThrownBy(() -> PreparedDatabase.of(nobody, server.secret(), Durability.REQUIRED))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void the_roles_hold_their_time_limits_and_search_paths() throws SQLException {
        var database = server.prepared();
        assertThat(ask(database.app(), "show search_path")).isEqualTo("events, camunda, views, security");
        assertThat(ask(database.app(), "show statement_timeout")).isEqualTo("45s");
        assertThat(ask(database.keys(), "show idle_in_transaction_session_timeout"))
                .isEqualTo("45s");
        assertThat(ask(database.keys(), "show search_path")).isEqualTo("keys");
    }

    @Test
    void a_secret_is_made_once_for_its_owner_alone_and_gives_every_purpose_its_own_bytes() throws IOException {
        var file = folder.resolve("secret");
        var secret = InstallationSecret.at(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(InstallationSecret.at(file).derive("one")).isEqualTo(secret.derive("one"));
        assertThat(secret.derive("one")).hasSize(32).isNotEqualTo(secret.derive("two"));
    }

    @Test
    void a_secret_file_with_something_else_in_it_is_refused_without_repeating_it() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "correct horse battery staple");
        assertThatThrownBy(() -> InstallationSecret.at(file))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageNotContaining("horse");
    }

    private static String ask(DatabaseLogin login, String question) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
