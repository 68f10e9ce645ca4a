package org.mediation.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The commands that were acknowledged, each on the disk before anybody hears of it; it outlives the run that is killed. */
final class Journal {
    private final FileChannel file;
    private final Set<String> earlier;

    Journal(Path path) {
        try {
            var written = Files.exists(path) ? Files.readString(path) : "";
            // A line that was cut off by the kill was never an acknowledgement.
            var whole = written.substring(0, written.lastIndexOf('\n') + 1);
            earlier = new HashSet<>(List.of(whole.split("\n")));
            earlier.remove("");
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            file.position(file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commands that earlier runs acknowledged. */
    Set<String> earlier() {
        return earlier;
    }

    synchronized void acknowledge(String commandId) {
        try {
            file.write(ByteBuffer.wrap((commandId + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
