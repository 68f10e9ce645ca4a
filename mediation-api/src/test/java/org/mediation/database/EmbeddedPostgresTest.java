package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every test starts where the one before stopped: that a server outlives its runs is the point. */
class EmbeddedPostgresTest {
    @TempDir
    static Path dataDir;

    @Test
    void what_was_committed_is_there_after_a_second_start_at_the_same_port() throws SQLException {
        int port;
        try (var server = start()) {
            port = server.port();
            run(server, "create table survivor (word text)");
            run(server, "insert into survivor values ('still here')");
        }
        try (var server = start()) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(ask(server, "select word from survivor")).isEqualTo("still here");
            run(server, "drop table survivor");
        }
    }

    @Test
    void a_commit_waits_for_the_disk() throws SQLException {
        try (var server = start()) {
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
                assertThat(ask(server, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void han_characters_count_as_letters() throws SQLException {
        try (var server = start()) {
            assertThat(ask(server, "select datctype from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
            assertThat(ask(server, "select '拖欠工资' ~ '^\\w+$'")).isEqualTo("t");
        }
    }

    @Test
    void nobody_enters_without_the_password() throws SQLException {
        try (var server = start()) {
            var login = server.superuser("postgres");
            assertThatThrownBy(() -> login.as("postgres", "").connect()).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> login.as("postgres", "guess").connect())
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            assertThat(ask(server, "show unix_socket_directories")).isEmpty();
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void what_it_leaves_on_disk_is_for_its_own_account_only() throws IOException {
        try (var server = start()) {
            assertThat(server.port()).isPositive();
            var home = dataDir.resolve("postgres");
            assertThat(permissions(home)).isEqualTo("rwx------");
            assertThat(permissions(home.resolve("cluster"))).isEqualTo("rwx------");
            assertThat(permissions(home.resolve("password"))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_second_run_in_the_same_directory_is_refused() throws SQLException {
        try (var server = start()) {
            assertThatThrownBy(EmbeddedPostgresTest::start)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("Another run")
                    .hasMessageContaining("MEDIATION_DATA_DIR");
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_pid_that_now_belongs_to_somebody_else_is_left_in_peace() throws IOException, SQLException {
        start().close();
        var foreign = ProcessHandle.current();
        Files.writeString(dataDir.resolve("postgres/cluster/postmaster.pid"), foreign.pid() + "\n");
        try (var server = start()) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
        assertThat(foreign.isAlive()).isTrue();
    }

    @Test
    void another_port_is_taken_when_somebody_sits_on_the_usual_one() throws IOException {
        int port;
        try (var server = start()) {
            port = server.port();
        }
        try (var somebody = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var server = start()) {
            assertThat(server.port()).isNotEqualTo(somebody.getLocalPort());
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_started_over(@TempDir Path fresh) throws IOException, SQLException {
        Files.createDirectories(fresh.resolve("postgres/cluster.new/base"));
        try (var server = EmbeddedPostgres.start(fresh, Durability.WAIVED_FOR_TESTS)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_with_what_to_do() throws IOException {
        start().close();
        var version = dataDir.resolve("postgres/cluster/PG_VERSION");
        var ours = Files.readString(version);
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(EmbeddedPostgresTest::start)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("PostgreSQL 17")
                    .hasMessageContaining("pg_dump")
                    .hasMessageContaining("MEDIATION_DB_URL");
        } finally {
            Files.writeString(version, ours);
        }
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(dataDir, Durability.REQUIRED);
    }

    private static void run(EmbeddedPostgres server, String sql) {
        TestServer.execute(server.superuser("postgres"), sql);
    }

    static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (var connection = server.superuser("postgres").connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
