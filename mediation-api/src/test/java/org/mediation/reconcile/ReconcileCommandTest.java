package org.mediation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediation.MediationApplication;
import org.mediation.console.Console;

/** The command of the jar: what it prints, and how its exit code tells well from not well. */
class ReconcileCommandTest {
    private record Run(int exit, String printed) {}

    @Test
    void an_unknown_command_is_answered_with_those_that_there_are() {
        var run = run("recocnile");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.printed()).contains("There is no command recocnile; there are [reconcile]");
    }

    @Test
    void a_database_that_does_not_answer_is_neither_well_nor_unwell() {
        var run = run("reconcile", "--mediation.db.url=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.printed()).contains("Not done");
    }

    @Test
    void a_database_of_its_own_is_well(@TempDir Path data) {
        var run = run("reconcile", "--mediation.data-dir=" + data);
        assertThat(run.printed()).contains("Compared:").endsWith("0 differences\n");
        assertThat(run.exit()).isZero();
        var unknown = run("reconcile", UUID.randomUUID().toString(), "--mediation.data-dir=" + data);
        assertThat(unknown.printed()).contains("a case of the record").contains("1 differences");
        assertThat(unknown.exit()).isEqualTo(1);
    }

    private static Run run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var console = new Console(
                MediationApplication.class,
                Map.of("reconcile", ReconcileCommand.class),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Run(console.run(arguments), printed.toString(StandardCharsets.UTF_8));
    }
}
