package org.mediation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The one PostgreSQL of a benchmark, durable as the product demands it, with a database for every contender. */
public final class BenchmarkServer implements AutoCloseable {
    private final Path directory;
    private final EmbeddedPostgres server;

    private BenchmarkServer(Path directory) {
        this.directory = directory;
        server = EmbeddedPostgres.start(directory, Durability.REQUIRED);
    }

    /** Begins with nothing: what an earlier run left in the directory is deleted. */
    public static BenchmarkServer startedIn(Path directory) throws IOException {
        PrivateFiles.delete(directory);
        Files.createDirectories(directory);
        return new BenchmarkServer(directory);
    }

    public DatabaseLogin database(String name) {
        return OwnDatabase.in(server, name);
    }

    /** Migrated and guarded like the product's own; the login is the application's. */
    public DatabaseLogin prepared(String name, Path installation) {
        return PreparedDatabase.of(
                        database(name), InstallationSecret.at(installation.resolve("secret")), Durability.REQUIRED)
                .app();
    }

    public DatabaseLogin superuser(String database) {
        return server.superuser(database);
    }

    /** What the server writes down. */
    public Path log() {
        return folder().log();
    }

    public long processId() {
        try {
            return Long.parseLong(Files.readAllLines(folder().cluster().resolve("postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ServerFolder folder() {
        try {
            return ServerFolder.under(directory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks the server for one number. */
    public long number(String database, String question) {
        try (var connection = superuser(database).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(question, refused);
        }
    }

    public void execute(String database, String... orders) {
        try (var connection = superuser(database).connect();
                var statement = connection.createStatement()) {
            for (var order : orders) {
                statement.execute(order);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(String.join("; ", orders), refused);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
