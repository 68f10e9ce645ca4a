package org.mediation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** The two roles that work on the data while the owner only migrates; neither can make or change a table. */
final class Roles {
    static final String APP = "mediation_app";
    static final String KEYS = "mediation_keys";

    private static final String NO_PRIVILEGE = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    /** Under the 60 seconds after which a reader of events stops waiting for a transaction that is still open. */
    private static final List<String> LIMITS =
            List.of("statement_timeout = '45s'", "idle_in_transaction_session_timeout = '45s'");

    private final DatabaseLogin owner;
    private final InstallationSecret secret;

    Roles(DatabaseLogin owner, InstallationSecret secret) {
        this.owner = owner;
        this.secret = secret;
    }

    DatabaseLogin app() {
        return login(APP);
    }

    DatabaseLogin keys() {
        return login(KEYS);
    }

    private DatabaseLogin login(String role) {
        return owner.as(role, secret.password(role));
    }

    void makeWhenMissing() {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // Two nodes may start on an empty server at the same moment.
                statement.execute("select pg_advisory_xact_lock(7245310)");
                make(connection, statement, APP, "events, camunda, views, security");
                make(connection, statement, KEYS, "keys");
                closeDatabase(connection, statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw refusal(e);
        }
        mustOpen(app());
        mustOpen(keys());
    }

    private void make(Connection connection, Statement statement, String role, String searchPath) throws SQLException {
        if (!OwnDatabase.isMissing(connection, "select 1 from pg_roles where rolname = ?", role)) {
            return;
        }
        statement.execute("create role " + role + " login");
        // Hashed on this side, so that no log of the server can hold the password.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, secret.password(role).toCharArray(), "scram-sha-256");
        statement.execute("alter role " + role + " set search_path = " + searchPath);
        for (var limit : LIMITS) {
            statement.execute("alter role " + role + " set " + limit);
        }
    }

    /** A database lets everybody in and everybody make temporary tables until it is told otherwise. */
    private static void closeDatabase(Connection connection, Statement statement) throws SQLException {
        var database = statement.enquoteIdentifier(connection.getCatalog(), true);
        statement.execute("revoke all on database " + database + " from public");
        statement.execute("grant connect on database " + database + " to " + APP + ", " + KEYS);
    }

    private DatabaseUnusable refusal(SQLException e) {
        if (NO_PRIVILEGE.equals(e.getSQLState())) {
            return new DatabaseUnusable(
                    "The user " + owner.user() + " must own the database and have the right CREATEROLE: "
                            + e.getMessage(),
                    e);
        }
        return new DatabaseUnusable("The database " + owner + " cannot be used: " + e.getMessage(), e);
    }

    private static void mustOpen(DatabaseLogin login) {
        try (var connection = login.connect()) {
            connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new DatabaseUnusable(
                        "The role " + login.user() + " was made with another secret; set mediation.secret-file to the"
                                + " secret file of the installation that made it.",
                        e);
            }
            throw new DatabaseUnusable("The role " + login + " cannot connect: " + e.getMessage(), e);
        }
    }
}
