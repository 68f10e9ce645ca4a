package org.mediation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one embedded server keeps everything: its programs, its data, its password, its port and its log. */
record ServerFolder(Path home) {

    static ServerFolder under(Path dataDir) throws IOException {
        return new ServerFolder(
                PrivateFiles.folder(dataDir.toAbsolutePath().normalize().resolve("postgres")));
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("server.log");
    }

    /** The log of the run before stays for whoever asks what happened; older ones go. */
    void turnLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            PrivateFiles.write(passwordFile(), HexFormat.of().formatHex(random));
        }
        return Files.readString(passwordFile(), StandardCharsets.US_ASCII).strip();
    }

    Optional<Integer> lastPort() throws IOException {
        var file = home.resolve("port");
        return Files.exists(file)
                ? Optional.of(Integer.valueOf(Files.readString(file).strip()))
                : Optional.empty();
    }

    void rememberPort(int port) throws IOException {
        PrivateFiles.write(home.resolve("port"), Integer.toString(port));
    }

    /** The lock goes with the process that holds it, so it tells a running owner from one that was killed. */
    FileLock lock() throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DatabaseUnusable("Another run of the product uses the data directory " + home.getParent()
                    + "; stop it, or set MEDIATION_DATA_DIR to another directory.");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
