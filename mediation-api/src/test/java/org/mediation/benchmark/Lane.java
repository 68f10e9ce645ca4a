package org.mediation.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.mediation.database.BenchmarkServer;

/** One contender and what was measured of it. */
final class Lane {
    private final Contender contender;
    private final BenchmarkServer server;
    private final Statements statements;
    private final List<Window> windows = new ArrayList<>();
    private long bytes;

    /** A lane to measure in: what the contender has done to warm up does not count. */
    Lane(Contender contender, BenchmarkServer server, Settings settings) throws IOException {
        this.contender = contender;
        this.server = server;
        statements = new Statements(contender, server, settings.counted());
        statements.writeTo(settings.directory().resolve("statements-" + contender.database() + ".txt"));
        bytes = -Disk.bytes(server, contender);
    }

    String name() {
        return contender.name();
    }

    Window run(Duration length, int clients) {
        Window window = Window.of(contender, length, clients, server);
        windows.add(window);
        return window;
    }

    void weigh() {
        bytes += Disk.bytes(server, contender);
    }

    double casesASecond(int round) {
        return windows.get(round).casesASecond();
    }

    double bytesACase() {
        return (double) bytes / cases();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f / %.1f | %.0f + %.0f | %.0f / %.1f | %,.0f | %,.0f |",
                name(),
                Spread.of(windows.stream().map(Window::casesASecond)).told("%.1f"),
                Window.percentile(windows, 0.5),
                Window.percentile(windows, 0.99),
                aCase(Meter::jvmNanos) / 1e6,
                aCase(Meter::serverNanos) / 1e6,
                statements.ofACase(),
                statements.ofAStep(),
                bytesACase(),
                aCase(Meter::walBytes));
    }

    private double aCase(ToLongFunction<Meter> part) {
        return (double) windows.stream()
                        .mapToLong(window -> part.applyAsLong(window.used()))
                        .sum()
                / cases();
    }

    private int cases() {
        return windows.stream().mapToInt(Window::cases).sum();
    }
}
