package org.mediation.database;

import org.jspecify.annotations.Nullable;

/** The owner's login, and the server of our own behind it when the operator gave none. */
record OwnerLogin(DatabaseLogin login, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    static OwnerLogin from(DatabaseSettings settings) {
        if (settings.db().isGiven()) {
            return new OwnerLogin(settings.db().owner(), null);
        }
        var server = EmbeddedPostgres.start(settings.dataDir(), Durability.REQUIRED);
        try {
            return new OwnerLogin(OwnDatabase.in(server, "mediation"), server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
