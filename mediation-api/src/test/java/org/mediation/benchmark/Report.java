package org.mediation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What was measured, as tables that can be put into a page as they are; the product comes first. */
record Report(Settings settings, List<Lane> lanes, int steps) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "One case = %d steps. %d clients, %d windows of %d s each, warmed up for %d s each.",
                steps,
                settings.clients(),
                settings.rounds(),
                settings.window().toSeconds(),
                settings.warmup().toSeconds()));
        lines.add("");
        lines.add(
                "| | cases/s (min / median / max) | ms a step p50 / p99 | CPU ms a case, JVM + server | SQL statements"
                        + " a case / a step | bytes a case on disk | WAL bytes a case |");
        lines.add("|---|---|---|---|---|---|---|");
        lanes.forEach(lane -> lines.add(lane.row()));
        lines.add("");
        lines.add("| the product against | cases/s, window by window (min / median / max) | bytes on disk |");
        lines.add("|---|---|---|");
        lanes.stream().skip(1).forEach(lane -> lines.add(comparison(lanes.get(0), lane)));
        return lines;
    }

    private String comparison(Lane product, Lane other) {
        Spread ratios = Spread.of(IntStream.range(0, settings.rounds())
                .mapToObj(round -> product.casesASecond(round) / other.casesASecond(round)));
        double disk = product.bytesACase() / other.bytesACase();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s |",
                other.name(),
                ratios.told("%.2f"),
                // What ends leaves nothing behind there.
                other.bytesACase() < 100 ? "" : String.format(Locale.ROOT, "%.2f = 1 / %.1f", disk, 1 / disk));
    }
}
