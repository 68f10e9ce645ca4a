package org.mediation.console;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a job has come: a bar at a terminal, now and then a line where the output goes to a file. */
public final class JobProgress implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int LINE_EVERY_MS = 5000;

    private final ProgressBar bar;

    public JobProgress(String job, String unit, int most, PrintStream out) {
        ProgressBarBuilder builder =
                new ProgressBarBuilder().setTaskName(job).setUnit(unit, 1).setInitialMax(most);
        if (System.console() == null) {
            builder.setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(LINE_EVERY_MS)
                    .setConsumer(new DelegatingProgressBarConsumer(out::println, WIDTH));
        }
        bar = builder.build();
    }

    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
