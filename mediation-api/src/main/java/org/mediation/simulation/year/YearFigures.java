package org.mediation.simulation.year;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** What a simulated year is to come to, as a file tells it; a small year comes to that many hundredths of it. */
final class YearFigures {
    private static final long WHOLE = 1000;

    private final Properties lines = new Properties();
    private final int hundredths;

    /** @param hundredths 100 for the whole year */
    YearFigures(int year, int hundredths) {
        this.hundredths = hundredths;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        YearFigures.class.getResourceAsStream("/simulation/year-" + year + ".properties"),
                        () -> "No figures of " + year),
                StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there are figures of a year. */
    static boolean of(int year) {
        return YearFigures.class.getResource("/simulation/year-" + year + ".properties") != null;
    }

    /** A count of the whole city, in proportion to the size of this year. */
    int count(String name) {
        return (int) (number(name) * hundredths / 100);
    }

    long fen(String name) {
        return number(name) * hundredths / 100;
    }

    /** How many of these, where the file says how many of a thousand. */
    int of(int all, String name) {
        return (int) (all * number(name) / WHOLE);
    }

    /** All lines that begin so, by what follows. */
    Map<String, Integer> weights(String prefix) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        new TreeSet<>(lines.stringPropertyNames())
                .stream()
                        .filter(name -> name.startsWith(prefix))
                        .forEach(name -> weights.put(name.substring(prefix.length()), (int) number(name)));
        return weights;
    }

    /** A number as it stands there, such as one of a thousand. */
    long number(String name) {
        return Long.parseLong(
                Objects.requireNonNull(lines.getProperty(name), name).strip());
    }
}
