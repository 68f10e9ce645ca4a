package org.mediation.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a story's time runs beside the time on the wall, a day in two seconds; it outlives the run that is killed.
 *
 * @param told what a clock of the story showed
 * @param began when that was, on the wall
 */
record Pace(Instant told, Instant began) {
    private static final long SPEED = Duration.ofDays(1).toSeconds() / 2;

    void keep(Path file) {
        try {
            Files.write(file, List.of(told.toString(), began.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pace kept(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return new Pace(Instant.parse(lines.get(0)), Instant.parse(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant now() {
        return told.plusMillis(Duration.between(began, Instant.now()).toMillis() * SPEED);
    }

    /** When it is that time, on the wall. */
    Instant onTheWall(Instant time) {
        return began.plusMillis(Duration.between(told, time).toMillis() / SPEED);
    }
}
