package org.mediation.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the documentation, and the files of the repository that they speak of. */
final class Pages {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Pages() {}

    static String text(String page) {
        return text(ROOT.resolve(page));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files in a folder of the repository, by the end of their names, in order. */
    static List<Path> in(String folder, String ending) {
        return under(folder, 1, ending);
    }

    /** The files in a folder and below it. */
    static List<Path> below(String folder, String ending) {
        return under(folder, Integer.MAX_VALUE, ending);
    }

    private static List<Path> under(String folder, int depth, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder), depth)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
