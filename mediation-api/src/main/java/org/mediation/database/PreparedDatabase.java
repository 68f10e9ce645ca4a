package org.mediation.database;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** A database that has been migrated and found safe, with the two logins that may work in it. */
public record PreparedDatabase(DatabaseLogin app, DatabaseLogin keys) {
    private static final int OLDEST_SERVER = 150_000;

    /** Makes the roles, migrates as the owner, then checks what protects the record; refuses when anything is amiss. */
    public static PreparedDatabase of(DatabaseLogin owner, InstallationSecret secret, Durability durability) {
        mustBeRecentEnough(owner);
        var roles = new Roles(owner, secret);
        roles.makeWhenMissing();
        migrate(owner);
        new Protections(roles.app(), durability).mustHold();
        return new PreparedDatabase(roles.app(), roles.keys());
    }

    private static void mustBeRecentEnough(DatabaseLogin owner) {
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_encoding')")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER || !"UTF8".equals(row.getString(2))) {
                throw new DatabaseUnusable(
                        "The database must be PostgreSQL 15 or later with encoding UTF8; this one is "
                                + row.getInt(1) / 10_000 + " with " + row.getString(2) + ".");
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("The database " + owner + " does not answer: " + e.getMessage(), e);
        }
    }

    private static void migrate(DatabaseLogin owner) {
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .defaultSchema("migrations")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .javaMigrations(new CamundaTables())
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable("The tables could not be brought up to date: " + e.getMessage(), e);
        }
    }
}
