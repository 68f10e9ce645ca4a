package org.mediation.identity;

import java.util.Set;

/** Personal data as those see it who need not know it (脱敏): enough to recognise, not enough to use. */
public final class Masking {
    private static final Set<String> TWO_CHARACTER_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯", "端木", "独孤", "南宫", "申屠",
            "呼延", "轩辕", "澹台", "濮阳", "公羊", "赫连");
    private static final int TAIL = 4;

    private Masking() {}

    /** 张建国 becomes 张某某, 李明 李某, 欧阳文 欧阳某. */
    public static String name(String name) {
        String plain = name.strip();
        int length = plain.codePointCount(0, plain.length());
        if (length < 2) {
            return "某".repeat(length);
        }
        boolean twoCharacters = length > 2 && TWO_CHARACTER_SURNAMES.contains(plain.substring(0, 2));
        int surname = plain.offsetByCodePoints(0, twoCharacters ? 2 : 1);
        int hidden = plain.codePointCount(surname, plain.length());
        return plain.substring(0, surname) + "某".repeat(Math.min(2, hidden));
    }

    /** 110101199001011234 becomes 110***********1234. */
    public static String idNumber(String number) {
        return ends(number, 3);
    }

    /** 19912344098 becomes 199****4098; of a number with an area code only the end stays. */
    public static String phone(String number) {
        String plain = number.strip();
        return ends(plain, plain.length() == 11 && plain.startsWith("1") ? 3 : 0);
    }

    /** A text too short to hide most of it is hidden whole. */
    private static String ends(String text, int head) {
        String plain = text.strip();
        if (plain.length() < head + 2 * TAIL - 1) {
            return "*".repeat(plain.length());
        }
        String tail = plain.substring(plain.length() - TAIL);
        return plain.substring(0, head) + "*".repeat(plain.length() - head - TAIL) + tail;
    }
}
