package org.mediation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty deadlines fall due one after the other while the product is killed (kill -9) again and again: each fires once, at most
 * fifteen seconds after its time while the product runs and sixty after it was killed.
 */
@Tag("kill")
class KilledDeadlinesTest {
    private static final int KILLS = 6;
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(15);
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(60);

    @TempDir
    static Path dataDir;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Instant> kills = new ArrayList<>();

    @Test
    void each_deadline_fires_once_and_in_time_whenever_the_product_is_killed() throws Exception {
        until("prepare", null);
        for (int kill = 1; kill <= KILLS; kill++) {
            var run = start("run");
            hear(run, DeadlineVictim.STARTED);
            run.waitFor(random.nextInt(6000), TimeUnit.MILLISECONDS);
            kill(run);
        }
        var last = start("run");
        hear(last, DeadlineVictim.ALL_FIRED);
        kill(last);
        var told = until("tell", DeadlineVictim.WELL);

        var fired = told.stream()
                .filter(line -> line.startsWith(DeadlineVictim.FIRED))
                .map(line -> line.split(" "))
                .toList();
        var due = told.stream()
                .filter(line -> line.startsWith("due "))
                .map(line -> Instant.parse(line.substring(4)))
                .toList();
        assertThat(fired.stream().map(line -> line[1]))
                .hasSize(DeadlineVictim.DEADLINES)
                .doesNotHaveDuplicates();
        for (int each = 0; each < due.size(); each++) {
            assertThat(Instant.parse(fired.get(each)[2]))
                    .as("Deadline %d of %s (seed %d, kills %s)", each, due.get(each), seed, kills)
                    .isBetween(due.get(each), latest(due.get(each), Instant.parse(fired.get(each)[2])));
        }
    }

    /** A deadline that the product was killed over has until a minute after the last of those kills. */
    private Instant latest(Instant due, Instant fired) {
        return kills.stream()
                .filter(kill -> kill.isBefore(fired) && kill.plus(AFTER_A_KILL).isAfter(due))
                .map(kill -> kill.plus(AFTER_A_KILL))
                .reduce(due.plus(WHILE_RUNNING), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void kill(Process run) throws InterruptedException {
        run.destroyForcibly();
        kills.add(Instant.now());
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void hear(Process run, String word) throws IOException {
        var said = run.inputReader();
        for (var line = said.readLine(); ; line = said.readLine()) {
            assertThat(line).as("before " + word).isNotNull();
            if (line.equals(word)) {
                return;
            }
        }
    }

    /** Everything that a run says that ends by itself. */
    private static List<String> until(String mode, @Nullable String lastWord) throws IOException, InterruptedException {
        var run = start(mode);
        var said = run.inputReader().lines().toList();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as(String.join("\n", said)).isZero();
        if (lastWord != null) {
            assertThat(said).contains(lastWord);
        }
        return said;
    }

    private static Process start(String mode) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Quick to start; it will not live long.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Daxoniq.update-checker.disabled=true",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeadlineVictim.class.getName(),
                        dataDir.toString(),
                        mode))
                .redirectErrorStream(true)
                .start();
    }
}
