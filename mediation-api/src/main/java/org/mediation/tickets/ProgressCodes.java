package org.mediation.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mediation.database.InstallationSecret;
import org.springframework.stereotype.Component;

/** The six digits that a caller is told with the number of the ticket (查询码); they follow from the installation's secret. */
@Component
class ProgressCodes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long RANGE = 1_000_000L;

    private final SecretKeySpec key;

    ProgressCodes(InstallationSecret secret) {
        key = new SecretKeySpec(secret.derive("ticket-progress"), ALGORITHM);
    }

    String of(UUID ticket) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            long number = ByteBuffer.wrap(mac.doFinal(ticket.toString().getBytes(UTF_8)))
                    .getLong();
            return "%06d".formatted(Long.remainderUnsigned(number, RANGE));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean fits(UUID ticket, String code) {
        return MessageDigest.isEqual(of(ticket).getBytes(UTF_8), code.strip().getBytes(UTF_8));
    }
}
