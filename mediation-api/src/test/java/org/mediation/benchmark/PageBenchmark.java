package org.mediation.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mediation.database.BenchmarkServer;

/** How long a reader waits for a case of five hundred events: its page, its history, and both as they stood half-way. */
final class PageBenchmark {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int EVENTS = 500;
    private static final int LIMIT_MS = 300;

    private final int warmup = Integer.getInteger("benchmark.page.warmup", 200);
    private final int requests = Integer.getInteger("benchmark.page.requests", 300);
    private final List<String> report = new ArrayList<>();
    private boolean tooSlow;

    private PageBenchmark() {}

    public static void main(String[] none) throws IOException {
        if (!Settings.isAskedFor("pages")) {
            return;
        }
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path directory = Path.of("target", "benchmark-pages").toAbsolutePath();
        PageBenchmark benchmark = new PageBenchmark();
        int exit = 1;
        try (BenchmarkServer server = BenchmarkServer.startedIn(directory)) {
            benchmark.measure(new Product(server.database(Product.DATABASE), directory));
            Files.write(directory.resolve("report.md"), benchmark.report);
            exit = benchmark.tooSlow ? 1 : 0;
        } catch (RuntimeException | IOException failure) {
            failure.printStackTrace(OUT);
        }
        System.exit(exit);
    }

    private void measure(Product product) {
        try (product) {
            LongCase longCase = LongCase.of(product, EVENTS);
            OUT.println(
                    "A case of " + longCase.events() + " events; " + requests + " requests each, one after the other");
            report.add("| Reader, what is read | p50 ms | p95 ms | p99 ms | bytes |");
            report.add("|---|---|---|---|---|");
            String path = "/api/cases/" + longCase.id();
            String then = "?asOf=event:" + longCase.events() / 2;
            for (String username : List.of("auditor", "mediator1")) {
                Reader reader = Reader.signedIn(product.port(), username);
                page(reader, username + ", page", path);
                page(reader, username + ", page half-way", path + then);
                row(reader, username + ", history", path + "/events");
                row(reader, username + ", history half-way", path + "/events" + then);
                row(reader, username + ", processes half-way", path + "/process" + then);
                row(reader, username + ", tasks half-way", path + "/tasks" + then);
            }
            report.forEach(OUT::println);
        }
    }

    private void page(Reader reader, String name, String path) {
        tooSlow |= row(reader, name, path) > LIMIT_MS;
    }

    private double row(Reader reader, String name, String path) {
        for (int request = 0; request < warmup; request++) {
            reader.read(path);
        }
        long[] nanos = new long[requests];
        int bytes = 0;
        for (int request = 0; request < requests; request++) {
            long before = System.nanoTime();
            bytes = reader.read(path);
            nanos[request] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        double p95 = at(nanos, 95);
        report.add(String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %,d |", name, at(nanos, 50), p95, at(nanos, 99), bytes));
        return p95;
    }

    /** In milliseconds; so many of a hundred requests were no slower. */
    private static double at(long[] sorted, int percent) {
        int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[place] / 1e6;
    }
}
