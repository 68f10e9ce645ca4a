package org.mediation.benchmark;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param clients how many take cases through at once
 * @param warmup of each contender
 * @param window of each contender in each round
 */
record Settings(Path directory, int clients, Duration warmup, Duration window, int rounds, int counted) {
    static Settings given() {
        return new Settings(
                Path.of("target", "benchmark").toAbsolutePath(),
                number("clients", 4),
                Duration.ofSeconds(number("warmup", 30)),
                Duration.ofSeconds(number("seconds", 10)),
                number("windows", 7),
                number("counted", 3));
    }

    /** Without {@code benchmark.only} every part runs. */
    static boolean isAskedFor(String part) {
        String only = System.getProperty("benchmark.only", "");
        return only.isBlank() || only.equals(part);
    }

    private static int number(String name, int usual) {
        return Integer.getInteger("benchmark." + name, usual);
    }
}
