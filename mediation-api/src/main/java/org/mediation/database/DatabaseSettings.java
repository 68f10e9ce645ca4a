package org.mediation.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is: a PostgreSQL of the operator's, or a directory for one of our own.
 *
 * @param dataDir holds everything that a run leaves behind
 * @param secretFile of the installation; in the data directory when not given
 * @param db a PostgreSQL of the operator's
 * @param poolSize most connections at once
 */
@ConfigurationProperties("mediation")
public record DatabaseSettings(
        @DefaultValue("data") Path dataDir,
        @Nullable Path secretFile,
        @DefaultValue Outside db,
        @DefaultValue("10") int poolSize) {

    /** The owner's login to a PostgreSQL that somebody else runs; without a url there is none. */
    public record Outside(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        boolean isGiven() {
            return !url.isBlank();
        }

        DatabaseLogin owner() {
            return new DatabaseLogin(url, user, password);
        }
    }

    Path secret() {
        return secretFile == null ? dataDir.resolve("secret") : secretFile;
    }
}
