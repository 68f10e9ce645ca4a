package org.mediation.intake;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far an import is: a bar at a terminal, now and then a line where the output goes to a file. */
final class ImportProgress implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int LINE_EVERY_MS = 5000;

    private final ProgressBar bar;

    ImportProgress(long bytes, PrintStream out) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("import")
                .setUnit(" KiB", 1024)
                .setInitialMax(bytes);
        if (System.console() == null) {
            builder.setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(LINE_EVERY_MS)
                    .setConsumer(new DelegatingProgressBarConsumer(out::println, WIDTH));
        }
        bar = builder.build();
    }

    void reached(long bytes, Tally tally) {
        bar.stepTo(Math.min(bytes, bar.getMax()));
        bar.setExtraMessage(" " + tally);
    }

    @Override
    public void close() {
        bar.close();
    }
}
