package org.mediation.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a run; every test class gets a copy of one migrated database. */
public final class TestServer {
    private static final String TEMPLATE = "template_mediation";
    private static final Path DIRECTORY = Path.of("target", "test-database").toAbsolutePath();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final InstallationSecret secret;

    private TestServer(EmbeddedPostgres server, InstallationSecret secret) {
        this.server = server;
        this.secret = secret;
        PreparedDatabase.of(OwnDatabase.in(server, TEMPLATE), secret, Durability.WAIVED_FOR_TESTS);
    }

    private static final class Running {
        private static final TestServer SERVER = start();
    }

    public static TestServer running() {
        return Running.SERVER;
    }

    private static TestServer start() {
        var server = EmbeddedPostgres.start(DIRECTORY, Durability.WAIVED_FOR_TESTS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-server-stop"));
        forgetEarlierRuns(server.superuser("postgres"));
        return new TestServer(server, InstallationSecret.at(secretFile()));
    }

    private static void forgetEarlierRuns(DatabaseLogin superuser) {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            var old = new ArrayList<String>();
            var rows = statement.executeQuery(
                    "select datname from pg_database where datname like 'test\\_%' or datname = '" + TEMPLATE + "'");
            while (rows.next()) {
                old.add(rows.getString(1));
            }
            for (var database : old) {
                statement.execute("drop database " + database + " with (force)");
            }
            statement.execute("drop role if exists " + Roles.APP + ", " + Roles.KEYS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path directory() {
        return DIRECTORY;
    }

    public static Path secretFile() {
        return DIRECTORY.resolve("secret");
    }

    public InstallationSecret secret() {
        return secret;
    }

    /** A database of its own for the caller; the login is the owner's. */
    public DatabaseLogin freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        var owner = OwnDatabase.in(server, "postgres");
        execute(owner, "create database " + name + " template " + TEMPLATE);
        return OwnDatabase.in(server, name);
    }

    /** A fresh database, ready to be worked in. */
    public PreparedDatabase prepared() {
        return PreparedDatabase.of(freshDatabase(), secret, Durability.WAIVED_FOR_TESTS);
    }

    DatabaseLogin superuser(DatabaseLogin like) {
        return server.superuser(like.url().substring(like.url().lastIndexOf('/') + 1));
    }

    static void execute(DatabaseLogin login, String sql) {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
