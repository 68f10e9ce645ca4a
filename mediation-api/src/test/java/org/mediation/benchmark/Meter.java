package org.mediation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mediation.database.BenchmarkServer;

/** What the run has used so far: processor time of this JVM and of the server, and the server's write-ahead log. */
record Meter(long jvmNanos, long serverNanos, long walBytes) {
    /** Ticks of the kernel in which it tells processor time; fixed on Linux. */
    private static final long NANOS_A_TICK = 10_000_000L;

    static Meter read(BenchmarkServer server) {
        var jvm = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Meter(
                jvm.getProcessCpuTime(),
                serverTicks(server.processId()) * NANOS_A_TICK,
                server.number("postgres", "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"));
    }

    Meter since(Meter before) {
        return new Meter(jvmNanos - before.jvmNanos, serverNanos - before.serverNanos, walBytes - before.walBytes);
    }

    /** Of the server, of its children, and of the children that have ended. */
    private static long serverTicks(long server) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .mapToLong(process -> ticks(process, server))
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long ticks(Path process, long server) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            // The name before may hold anything, also blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean isServer = process.endsWith(Long.toString(server));
            if (!isServer && Long.parseLong(fields[1]) != server) {
                return 0;
            }
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return isServer ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException ended) {
            return 0;
        }
    }
}
