package org.mediation.benchmark;

import org.mediation.database.BenchmarkServer;

/** What the tables of a database take on disk once everything that is dead has been swept out. */
final class Disk {
    private static final String TABLES = """
            select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    private Disk() {}

    static long bytes(BenchmarkServer server, Contender contender) {
        server.execute(contender.database(), "vacuum full analyze");
        return server.number(contender.database(), TABLES);
    }
}
