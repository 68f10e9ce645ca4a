package org.mediation.statistics.fold;

/** Amounts and numbers of people in bands (金额段、人数段). */
final class Bands {
    private static final long YUAN = 100;

    private Bands() {}

    static String amount(long fen) {
        long yuan = fen / YUAN;
        if (yuan == 0) {
            return "NONE";
        }
        return yuan < 10_000
                ? "UNDER_10K"
                : yuan < 50_000
                        ? "UNDER_50K"
                        : yuan < 100_000 ? "UNDER_100K" : yuan < 500_000 ? "UNDER_500K" : "FROM_500K";
    }

    static String persons(long persons) {
        return persons <= 1 ? "ONE" : persons < 10 ? "UNDER_10" : persons < 30 ? "UNDER_30" : "FROM_30";
    }
}
