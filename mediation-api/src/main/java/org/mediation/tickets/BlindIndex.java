package org.mediation.tickets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mediation.database.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * Makes of personal data what can be looked up but not read (盲索引): HMAC-SHA256 under a key of the installation's
 * secret, of the whole and of the beginnings from which a search makes sense.
 */
@Component
class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_ID = 14;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST = 40;

    private final SecretKeySpec key;

    BlindIndex(InstallationSecret secret) {
        key = new SecretKeySpec(secret.derive("ticket-search"), ALGORITHM);
    }

    /** Everything by which somebody may be found later. */
    List<byte[]> tokens(@Nullable String name, @Nullable String phone, @Nullable String idNumber) {
        Set<String> words = new LinkedHashSet<>();
        beginnings("phone", digits(phone), SHORTEST_PHONE, words);
        beginnings("id", digits(idNumber), SHORTEST_ID, words);
        String plain = plain(name);
        beginnings("name", plain, SHORTEST_NAME, words);
        if (!plain.isEmpty()) {
            Spelling.of(plain).forEach(spelling -> beginnings("spelling", spelling, SHORTEST_NAME, words));
        }
        return words.stream().map(this::digest).toList();
    }

    /** What is asked for, by the particular that is matched; too short a beginning asks for nothing. */
    Map<String, byte[]> question(@Nullable String name, @Nullable String phone, @Nullable String idNumber) {
        Map<String, byte[]> asked = new LinkedHashMap<>();
        ask("phone", digits(phone), SHORTEST_PHONE, asked);
        ask("id", digits(idNumber), SHORTEST_ID, asked);
        String plain = plain(name);
        ask("name", plain, SHORTEST_NAME, asked);
        ask("spelling", plain, SHORTEST_NAME, asked);
        return asked;
    }

    private void ask(String kind, String text, int shortest, Map<String, byte[]> asked) {
        if (text.length() >= shortest && text.length() <= LONGEST) {
            asked.put(kind, digest(kind + "\0" + text));
        }
    }

    private static void beginnings(String kind, String text, int shortest, Set<String> words) {
        for (int length = shortest; length <= Math.min(text.length(), LONGEST); length++) {
            words.add(kind + "\0" + text.substring(0, length));
        }
    }

    private byte[] digest(String word) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Full-width and spaced numbers are the same number; the check letter of an identity number counts. */
    private static String digits(@Nullable String number) {
        return plain(number).replaceAll("[^0-9x]", "").replaceFirst("^86(?=1\\d{10}$)", "");
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s·'-]", "");
    }
}
