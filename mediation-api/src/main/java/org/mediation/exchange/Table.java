package org.mediation.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads a table that people read too: one line a row, cells divided by bars, comments after a hash. */
final class Table {
    private Table() {}

    static List<String[]> rows(String resource, int cells) {
        try (InputStream table = Table.class.getResourceAsStream(resource)) {
            if (table == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, cells))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] row(String line, int cells) {
        String[] row = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (row.length != cells) {
            throw new IllegalStateException("Not " + cells + " cells: " + line);
        }
        return row;
    }
}
