package org.mediation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text delivered with the product. */
public final class Resource {
    private Resource() {}

    static Optional<List<String>> lines(String path) {
        try (InputStream text = Resource.class.getResourceAsStream(path)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a table whose columns are parted by bars. */
    public static List<List<String>> table(String path) {
        return lines(path).orElseThrow(() -> new IllegalStateException("Not delivered: " + path)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
