package org.mediation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills (kill -9) a run that works at full load, again and again on the same data with durability on, and now and then its
 * server too. Every next run must find all that was acknowledged, and events, engine and work list of one mind.
 */
@Tag("kill")
class KilledUnderLoadTest {
    private static final int KILLS_AT_WORK = 20;
    private static final int KILLS_AT_START = 3;
    private static final int MOST_ACKNOWLEDGED = 60;

    @TempDir
    static Path dataDir;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void nothing_acknowledged_is_lost_and_nothing_disagrees() throws IOException, InterruptedException {
        for (int kill = 1; kill <= KILLS_AT_WORK; kill++) {
            killAfter(Victim.ACKNOWLEDGED, 1 + random.nextInt(MOST_ACKNOWLEDGED));
            if (kill % 4 == 0) {
                killTheServerToo();
            }
            if (kill % 7 == 0) {
                killAfter(Victim.STARTED, 1);
            }
        }
        var last = start("once");
        try (var said = last.inputReader()) {
            assertThat(said.lines().filter(Victim.WELL::equals).count())
                    .as("times that all was well (seed %d)", seed)
                    .isEqualTo(2);
        }
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
    }

    /** Reads along until something was said so many times, wherever the run then is. */
    private void killAfter(String word, int times) throws IOException, InterruptedException {
        var run = start();
        try (var said = run.inputReader()) {
            readAlong(said, word, times);
        } finally {
            run.destroyForcibly();
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void readAlong(BufferedReader said, String word, int times) throws IOException {
        var heard = new StringBuilder();
        for (int left = times; left > 0; ) {
            var line = said.readLine();
            assertThat(line).as("What the run said (seed %d): %s", seed, heard).isNotNull();
            assertThat(line).as("(seed %d) %s", seed, heard).doesNotStartWith("not well");
            if (line.equals(word)) {
                left--;
            } else if (!line.equals(Victim.ACKNOWLEDGED)) {
                heard.append(line).append('\n');
            }
        }
    }

    private static void killTheServerToo() throws IOException {
        var server = Long.parseLong(Files.readAllLines(dataDir.resolve("postgres/cluster/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Process start(String... further) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Quick to start; it will not live long.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Daxoniq.update-checker.disabled=true",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                dataDir.toString()));
        command.addAll(List.of(further));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
