package org.mediation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server process found in the data directory at start: left behind by a run that was killed, or long gone. */
record Postmaster(ProcessHandle process) {

    /** Empty when there is none, or when its number now belongs to somebody else. */
    static Optional<Postmaster> leftIn(ServerFolder folder) throws IOException {
        var file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var number = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!number.matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> runsFrom(folder.home(), process))
                .map(Postmaster::new);
    }

    /** Every server folder holds its own copy of the programs, so the program's place says whose process it is. */
    private static boolean runsFrom(Path home, ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(Path::of)
                        .filter(program -> program.startsWith(real(home)))
                        .isPresent();
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home;
        }
    }
}
