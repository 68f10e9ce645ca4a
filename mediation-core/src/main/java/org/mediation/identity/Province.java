package org.mediation.identity;

import java.util.Set;

/** The first two digits of a region code (GB/T 2260); districts come and go, provinces stay. */
final class Province {
    private static final Set<String> CODES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private Province() {}

    static boolean startsWithOne(String region) {
        return CODES.contains(region.substring(0, 2));
    }
}
