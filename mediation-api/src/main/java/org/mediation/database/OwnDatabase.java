package org.mediation.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The product's database and its owner inside a server of our own, made when missing. */
final class OwnDatabase {
    static final String OWNER = "mediation_owner";

    private OwnDatabase() {}

    /** The owner's login; the owner makes tables and roles and is no superuser, as on a server of somebody else's. */
    static DatabaseLogin in(EmbeddedPostgres server, String database) {
        var superuser = server.superuser("postgres");
        try (var connection = superuser.connect()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
                run(connection, "create role " + OWNER + " login createrole createdb");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(OWNER, superuser.password().toCharArray(), "scram-sha-256");
            if (isMissing(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database " + database + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("The embedded PostgreSQL refuses its own superuser: " + e.getMessage(), e);
        }
        return new DatabaseLogin(server.superuser(database).url(), OWNER, superuser.password());
    }

    static boolean isMissing(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
