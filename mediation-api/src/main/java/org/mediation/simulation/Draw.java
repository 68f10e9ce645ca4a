package org.mediation.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that repeats itself: the same seed, case and occasion always draw the same. */
record Draw(long seed, int number, String occasion) {
    Draw at(String other) {
        return new Draw(seed, number, other);
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(("simulation/" + seed + "/" + number + "/" + occasion).getBytes(UTF_8));
    }

    /** A number from zero up to, but not, this one. */
    int below(int bound) {
        return new SplittableRandom(id().getMostSignificantBits()).nextInt(bound);
    }

    <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }
}
