package org.mediation.identity;

/** An amount of money in the words of a formal paper (大写金额), such as 壹万贰仟叁佰肆拾伍元陆角柒分. */
public final class ChineseAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long[] UNITS = {100_000_000, 10_000, 1_000, 100, 10};
    private static final String[] NAMES = {"亿", "万", "仟", "佰", "拾"};

    private ChineseAmount() {}

    /** The words for an amount in 分. */
    public static String of(long fen) {
        if (fen < 0) {
            return "负" + of(Math.negateExact(fen));
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        String whole = yuan == 0 && fen > 0 ? "" : words(yuan) + "元";
        if (jiao == 0 && cent == 0) {
            return whole + "整";
        }
        if (cent == 0) {
            return whole + digit(jiao) + "角整";
        }
        String tenths = jiao > 0 ? digit(jiao) + "角" : whole.isEmpty() ? "" : "零";
        return whole + tenths + digit(cent) + "分";
    }

    private static String words(long number) {
        for (int i = 0; i < UNITS.length; i++) {
            long unit = UNITS[i];
            if (number >= unit) {
                long rest = number % unit;
                String head = words(number / unit) + NAMES[i];
                String gap = rest < unit / 10 ? "零" : "";
                return rest == 0 ? head : head + gap + words(rest);
            }
        }
        return digit((int) number);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
