package org.mediation.simulation;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many cases have come to their end: a bar at a terminal, now and then a line where the output goes to a file. */
final class SimulationProgress implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int LINE_EVERY_MS = 5000;

    private final ProgressBar bar;

    SimulationProgress(int cases, PrintStream out) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("simulate")
                .setUnit(" cases", 1)
                .setInitialMax(cases);
        if (System.console() == null) {
            builder.setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(LINE_EVERY_MS)
                    .setConsumer(new DelegatingProgressBarConsumer(out::println, WIDTH));
        }
        bar = builder.build();
    }

    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
