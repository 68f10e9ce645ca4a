package org.mediation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's own two configuration files, written whole at every start. */
record ServerConfiguration(int port, Durability durability) {

    void writeInto(Path cluster) throws IOException {
        var safe = durability == Durability.REQUIRED ? "on" : "off";
        // Quiet about statements and details: they could hold what a party said.
        Files.writeString(cluster.resolve("postgresql.conf"), """
                listen_addresses = '127.0.0.1'
                port = %1$d
                unix_socket_directories = ''
                max_connections = 200
                shared_buffers = '128MB'
                password_encryption = 'scram-sha-256'
                fsync = %2$s
                full_page_writes = %2$s
                synchronous_commit = %2$s
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.simple'
                log_min_error_statement = 'panic'
                log_error_verbosity = 'terse'
                log_checkpoints = off
                """.formatted(port, safe));
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }
}
