package org.mediation.legalaid;

import org.jspecify.annotations.Nullable;

/**
 * Against whom the aid is asked for (对方当事人), mostly the employer.
 *
 * @param uscc unified social credit code, on which conflicts are checked
 */
public record AidOpponent(String name, @Nullable String uscc) {
    /** Without the name: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "AidOpponent[" + uscc + "]";
    }
}
