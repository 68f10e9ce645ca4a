package org.mediation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mediation.database.BenchmarkServer;

/** The SQL that a contender sends, as the server itself writes it down: for every step the statements in their order. */
final class Statements {
    private final Map<String, List<String>> bySteps = new LinkedHashMap<>();
    private final int cases;
    private int steps;

    /** Takes a few cases through, one after the other, while the server writes down every statement. */
    Statements(Contender contender, BenchmarkServer server, int cases) {
        this.cases = cases;
        contender.wake();
        contender.takeOneCase((step, nanos) -> {});
        server.execute(
                "postgres",
                "alter system set log_statement = 'all'",
                "alter system set log_parameter_max_length = 0",
                "select pg_reload_conf()");
        try {
            for (int each = 0; each < cases; each++) {
                long[] read = {size(server.log())};
                contender.takeOneCase((step, nanos) -> {
                    long until = size(server.log());
                    bySteps.computeIfAbsent(step, name -> new ArrayList<>())
                            .addAll(statements(text(server.log(), read[0], until)));
                    steps++;
                    read[0] = until;
                });
            }
        } finally {
            server.execute("postgres", "alter system reset all", "select pg_reload_conf()");
            contender.rest();
        }
    }

    double ofACase() {
        return (double) bySteps.values().stream().mapToInt(List::size).sum() / cases;
    }

    double ofAStep() {
        return (double) bySteps.values().stream().mapToInt(List::size).sum() / steps;
    }

    void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        bySteps.forEach((step, statements) -> {
            lines.add("== " + step + ": " + statements.size() + " in " + cases + " cases");
            lines.addAll(statements);
        });
        Files.write(file, lines);
    }

    /** Without those that begin and end a transaction. */
    private static List<String> statements(String log) {
        List<String> statements = new ArrayList<>();
        boolean continues = false;
        for (String line : log.split("\n")) {
            if (line.startsWith("\t")) {
                if (continues) {
                    statements.set(statements.size() - 1, statements.get(statements.size() - 1) + " " + line.strip());
                }
                continue;
            }
            String said = line.replaceFirst("^.*? LOG:  (execute [^:]*|statement): ", "");
            continues = said.length() < line.length()
                    && !said.isBlank()
                    && !said.matches("(?i)(begin|commit|rollback|show|set|select pg_current_wal)\\b.*");
            if (continues) {
                statements.add(said.strip());
            }
        }
        return statements;
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path log, long from, long until) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(from);
            var bytes = java.nio.ByteBuffer.allocate((int) (until - from));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // reads on until the piece is whole
            }
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
