package org.mediation.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The number of an organisation (统一社会信用代码, GB 32100). */
public final class UnifiedSocialCreditCode {
    /** No I, O, S, V, Z: they look like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    /** Who registers it: 8 are the trade unions, 9 the companies, 1 the public institutions. */
    private static final String ISSUERS = "123456789ANY";

    private static final String FORM = "[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}";

    private UnifiedSocialCreditCode() {}

    /** What is odd about the code; empty when nothing is. */
    public static List<NumberWarning> check(String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        if (plain.length() != 18) {
            return List.of(NumberWarning.LENGTH);
        }
        if (!plain.matches(FORM)) {
            return List.of(NumberWarning.CHARACTERS);
        }
        List<NumberWarning> warnings = new ArrayList<>();
        if (ISSUERS.indexOf(plain.charAt(0)) < 0) {
            warnings.add(NumberWarning.ISSUER);
        }
        // 10 is the national register itself, which belongs to no province.
        if (!Province.startsWithOne(plain.substring(2)) && !plain.startsWith("10", 2)) {
            warnings.add(NumberWarning.REGION);
        }
        if (checkCharacter(plain) != plain.charAt(17)) {
            warnings.add(NumberWarning.CHECK_DIGIT);
        }
        return List.copyOf(warnings);
    }

    private static char checkCharacter(String plain) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(plain.charAt(i));
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
