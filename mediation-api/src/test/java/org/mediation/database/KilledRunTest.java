package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.database.EmbeddedPostgresTest.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed (kill -9) leaves its server behind; the next start must find it, stop it and lose nothing. */
class KilledRunTest {
    @TempDir
    static Path dataDir;

    @Test
    void the_next_start_takes_over_from_a_run_that_was_killed() throws IOException, InterruptedException, SQLException {
        for (var round = 1; round <= 3; round++) {
            killedWhileWriting();
            var orphan = ProcessHandle.of(orphanPid()).orElseThrow();
            assertThat(orphan.isAlive()).isTrue();
            try (var server = EmbeddedPostgres.start(dataDir, Durability.REQUIRED)) {
                assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
                assertThat(ask(server, "select count(*) from acknowledged")).isEqualTo(Integer.toString(round));
            }
        }
    }

    private static void killedWhileWriting() throws IOException, InterruptedException {
        var run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = run.inputReader()) {
            assertThat(said.lines().anyMatch("acknowledged"::equals)).isTrue();
            run.destroyForcibly();
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static long orphanPid() throws IOException {
        return Long.parseLong(Files.readAllLines(dataDir.resolve("postgres/cluster/postmaster.pid"))
                .get(0)
                .strip());
    }

    /** The run to be killed: writes one row, says so, and hangs in the middle of the next. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws SQLException {
            var server = EmbeddedPostgres.start(Path.of(arguments[0]), Durability.REQUIRED);
            try (var connection = server.superuser("postgres").connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists acknowledged (at timestamptz default now())");
                statement.execute("insert into acknowledged default values");
                connection.setAutoCommit(false);
                statement.execute("insert into acknowledged default values");
                System.out.println("acknowledged");
                statement.execute("select pg_sleep(600)");
            }
        }
    }
}
