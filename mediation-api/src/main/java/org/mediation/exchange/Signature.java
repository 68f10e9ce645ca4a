package org.mediation.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a message: HMAC-SHA256 over version, key id, time and the bytes of the body as they are sent.
 *
 * @param at as it stands in the header; the signature covers these very characters
 */
record Signature(String keyId, String at, String value) {
    static final String KEY = "Exchange-Key";
    static final String TIME = "Exchange-Time";
    static final String SIGNATURE = "Exchange-Signature";

    private static final String VERSION = "v1";

    static Signature of(byte[] body, String keyId, byte[] secret, Instant at) {
        return new Signature(keyId, at.toString(), value(body, keyId, secret, at.toString()));
    }

    boolean matches(byte[] body, byte[] secret) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8),
                value(body, keyId, secret, at).getBytes(StandardCharsets.UTF_8));
    }

    /** When it was made; null when the header holds no time. */
    @Nullable
    Instant time() {
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private static String value(byte[] body, String keyId, byte[] secret, String at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((VERSION + "\n" + keyId + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
