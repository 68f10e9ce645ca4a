package org.mediation.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** First migration: the engine's own create scripts, run into the schema {@code camunda} by the owner. */
final class CamundaTables implements JavaMigration {
    private static final String SCRIPT = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS = List.of("engine", "history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "camunda tables";
    }

    /** Empty: the scripts belong to the engine's release, which is pinned. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create schema camunda");
            statement.execute("set local search_path = camunda");
            for (var part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("grant usage on schema camunda to " + Roles.APP);
            statement.execute("grant select, insert, update, delete on all tables in schema camunda to " + Roles.APP);
        }
    }

    private static String script(String part) throws IOException {
        try (@Nullable InputStream stream = CamundaTables.class.getResourceAsStream(SCRIPT.formatted(part))) {
            if (stream == null) {
                throw new IOException("The engine's jar no longer holds the script of its part " + part);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
