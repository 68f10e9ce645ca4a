package org.mediation.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real intake records beside the project; tests that need them are skipped where they are not. */
public final class RealRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealRecords() {}

    /** The records, one a line. */
    public static List<String> lines() {
        Path file = file();
        Assumptions.assumeTrue(Files.exists(file), "The real intake records are not here: " + file);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path file() {
        Path fromModule = Path.of("..", "..", "shared", "data", "intake-real.jsonl");
        Path fromRoot = Path.of("..", "shared", "data", "intake-real.jsonl");
        return Files.exists(fromRoot) ? fromRoot : fromModule;
    }

    public static ObjectNode json(String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
