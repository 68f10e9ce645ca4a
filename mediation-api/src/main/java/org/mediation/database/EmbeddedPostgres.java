package org.mediation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server of our own, for as long as the product runs; its data stays. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;

    private final ServerFolder folder;
    private final ServerPrograms programs;
    private final FileLock lock;
    private final int port;

    private EmbeddedPostgres(ServerFolder folder, ServerPrograms programs, FileLock lock, int port) {
        this.folder = folder;
        this.programs = programs;
        this.lock = lock;
        this.port = port;
    }

    /** Starts the server of this directory, made at the first start and reused at every later one. */
    public static EmbeddedPostgres start(Path dataDir, Durability durability) {
        try {
            var folder = ServerFolder.under(dataDir);
            var lock = folder.lock();
            try {
                var programs = ServerPrograms.unpackedIn(folder.home());
                clearWhatAKilledRunLeft(folder, programs);
                makeCluster(folder, programs);
                return new EmbeddedPostgres(folder, programs, lock, launch(folder, programs, durability));
            } catch (IOException | RuntimeException e) {
                lock.acquiredBy().close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + dataDir, e);
        }
    }

    public int port() {
        return port;
    }

    /** The login that makes databases and roles in this server. */
    public DatabaseLogin superuser(String database) {
        try {
            return new DatabaseLogin(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", folder.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server after writing everything down; the next start needs no recovery. */
    @Override
    public void close() {
        try {
            var stopped = stop(folder, programs);
            if (stopped.exit() != 0) {
                LOG.warn(
                        "The embedded PostgreSQL did not stop: {}",
                        stopped.said().strip());
            }
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProgramRun stop(ServerFolder folder, ServerPrograms programs) throws IOException {
        return ProgramRun.of(
                folder.home(),
                programs.program("pg_ctl"),
                "stop",
                "-D",
                folder.cluster().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                "60");
    }

    private static void clearWhatAKilledRunLeft(ServerFolder folder, ServerPrograms programs) throws IOException {
        if (Postmaster.leftIn(folder).isPresent()) {
            LOG.info("A server of an earlier run that was killed is still there; it is stopped first");
            stop(folder, programs).orRefuse("The server left behind by an earlier run does not stop");
        }
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    private static void makeCluster(ServerFolder folder, ServerPrograms programs) throws IOException {
        var version = folder.cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            mustBeOurMajor(folder, programs, Files.readString(version).strip());
            return;
        }
        folder.password();
        var draft = folder.home().resolve("cluster.new");
        PrivateFiles.delete(draft);
        ProgramRun.of(
                        folder.home(),
                        programs.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=postgres",
                        "--pwfile=" + folder.passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8")
                .orRefuse("The data directory of PostgreSQL could not be made");
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mustBeOurMajor(ServerFolder folder, ServerPrograms programs, String written)
            throws IOException {
        var said = ProgramRun.of(folder.home(), programs.program("postgres"), "--version")
                .orRefuse("PostgreSQL does not run here")
                .said();
        var ours = said.replaceAll("(?s)^\\D*(\\d+).*$", "$1");
        if (!ours.equals(written)) {
            throw new DatabaseUnusable("The data in " + folder.cluster() + " was written by PostgreSQL " + written
                    + ", this build carries " + ours + "; start the release that wrote it and move the data with"
                    + " pg_dump, or point MEDIATION_DB_URL to a server of version " + written + ".");
        }
    }

    private static int launch(ServerFolder folder, ServerPrograms programs, Durability durability) throws IOException {
        var refusal = "";
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = freePort(folder);
            new ServerConfiguration(port, durability).writeInto(folder.cluster());
            folder.turnLog();
            // pg_ctl gives the server a session of its own: Ctrl-C reaches the product alone, which then stops it.
            var run = ProgramRun.of(
                    folder.home(),
                    programs.program("pg_ctl"),
                    "start",
                    "-D",
                    folder.cluster().toString(),
                    "-l",
                    folder.log().toString(),
                    "-w",
                    "-t",
                    "590");
            if (run.exit() == 0) {
                folder.rememberPort(port);
                return port;
            }
            refusal = run.said().strip() + " " + lastWords(folder);
        }
        throw new DatabaseUnusable("The embedded PostgreSQL does not start: " + refusal);
    }

    private static String lastWords(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(folder.log());
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static int freePort(ServerFolder folder) throws IOException {
        var last = folder.lastPort().orElse(0);
        try (var socket = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
