package org.mediation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation; every password and key-encryption key is derived from it by purpose. */
public final class InstallationSecret {
    private static final int BYTES = 32;
    private final byte[] secret;

    private InstallationSecret(byte[] secret) {
        this.secret = secret;
    }

    /** Reads the file, and makes it, for its owner's eyes only, when there is none. */
    public static InstallationSecret at(Path file) {
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                PrivateFiles.write(file, HexFormat.of().formatHex(fresh));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret file " + file + " cannot be read or made", e);
        }
    }

    private static InstallationSecret read(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        try {
            var bytes = HexFormat.of().parseHex(text);
            if (bytes.length >= BYTES) {
                return new InstallationSecret(bytes);
            }
        } catch (IllegalArgumentException notHexadecimal) {
            // The file is somebody else's text: refused below, without repeating any of it.
        }
        throw new DatabaseUnusable("The secret file " + file + " must hold at least 64 hexadecimal digits.");
    }

    /** 32 bytes that belong to this purpose alone (HMAC-SHA256). */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    String password(String role) {
        return HexFormat.of().formatHex(Arrays.copyOf(derive("database-role:" + role), 24));
    }
}
