package org.mediation.intake;

/** How many lines of an import ended how. */
final class Tally {
    private long registered;
    private long duplicates;
    private long refused;

    void count(LineOutcome outcome) {
        switch (outcome.status()) {
            case REGISTERED -> registered++;
            case DUPLICATE -> duplicates++;
            case REFUSED -> refused++;
        }
    }

    long refused() {
        return refused;
    }

    @Override
    public String toString() {
        return registered + " registered, " + duplicates + " duplicates, " + refused + " refused";
    }
}
