package org.mediation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of one of PostgreSQL's programs: how it ended and what it said. */
record ProgramRun(int exit, String said) {
    private static final long LONGEST_SECONDS = 600;

    /** PostgreSQL refuses to run as root; inside a user namespace of its own the same account is nobody. */
    static ProgramRun of(Path home, Path program, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            mustAllowNamespaces();
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return run(home, words);
    }

    ProgramRun orRefuse(String what) {
        if (exit != 0) {
            throw new DatabaseUnusable(what + ": " + said.strip());
        }
        return this;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void mustAllowNamespaces() {
        var allowed = false;
        try {
            allowed = run(Path.of("/"), List.of("unshare", "-U", "true")).exit() == 0;
        } catch (IOException noSuchProgram) {
            // Without the program the answer is the same as without the permission.
        }
        if (!allowed) {
            throw new DatabaseUnusable("PostgreSQL does not run as root and user namespaces are forbidden here;"
                    + " start the product under another account, or set MEDIATION_DB_URL, MEDIATION_DB_USER and"
                    + " MEDIATION_DB_PASSWORD to use a PostgreSQL of your own.");
        }
    }

    private static ProgramRun run(Path home, List<String> words) throws IOException {
        // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever.
        var output = Files.createTempFile("postgres-program", ".out");
        try {
            var builder = new ProcessBuilder(words)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new ProgramRun(-1, "no answer within " + LONGEST_SECONDS + " seconds");
            }
            return new ProgramRun(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + words.get(0), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
