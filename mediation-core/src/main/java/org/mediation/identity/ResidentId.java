package org.mediation.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The citizen's identity number (公民身份号码, GB 11643). */
public final class ResidentId {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    /** Residence permits of residents of Hong Kong, Macao (81, 82) and Taiwan (83) follow the same rule. */
    private static final String FORM = "[0-9]{17}[0-9X]";

    private ResidentId() {}

    /** What is odd about the number; empty when nothing is. */
    public static List<NumberWarning> check(String number) {
        String plain = number.strip().toUpperCase(Locale.ROOT);
        if (plain.matches("[0-9]{15}")) {
            return List.of(NumberWarning.OLD_FORM);
        }
        if (plain.length() != 18) {
            return List.of(NumberWarning.LENGTH);
        }
        if (!plain.matches(FORM)) {
            return List.of(NumberWarning.CHARACTERS);
        }
        List<NumberWarning> warnings = new ArrayList<>();
        if (!Province.startsWithOne(plain)) {
            warnings.add(NumberWarning.REGION);
        }
        if (!bornOnADate(plain)) {
            warnings.add(NumberWarning.BIRTH_DATE);
        }
        if (checkCharacter(plain) != plain.charAt(17)) {
            warnings.add(NumberWarning.CHECK_DIGIT);
        }
        return List.copyOf(warnings);
    }

    private static boolean bornOnADate(String plain) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(plain.substring(6, 10)),
                    Integer.parseInt(plain.substring(10, 12)),
                    Integer.parseInt(plain.substring(12, 14)));
            return born.getYear() >= 1900;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char checkCharacter(String plain) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (plain.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length());
    }
}
