package org.mediation.cases;

import org.mediation.problems.Refused;

/** How much of a list is read at once. */
public final class Paging {
    private static final int MOST = 100;
    private static final int LAST = 10_000;

    private Paging() {}

    public static void check(int page, int size) {
        if (page < 0 || page > LAST) {
            throw Refused.malformed("page");
        }
        if (size < 1 || size > MOST) {
            throw Refused.malformed("size");
        }
    }
}
