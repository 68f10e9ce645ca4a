package org.mediation.exchange;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mediation.database.InstallationSecret;
import org.springframework.stereotype.Component;

/** Tells whether two messages have the same bytes; keyed, since the content of a short one could be guessed (T27). */
@Component
class ContentDigest {
    private final SecretKeySpec key;

    ContentDigest(InstallationSecret secret) {
        this.key = new SecretKeySpec(secret.derive("exchange-content-digest"), "HmacSHA256");
    }

    String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
