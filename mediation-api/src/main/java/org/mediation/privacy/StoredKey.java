package org.mediation.privacy;

/** What the key table knows of a subject: nothing yet, a wrapped key, or that its key was destroyed. */
sealed interface StoredKey {
    StoredKey NONE = new None();
    StoredKey DESTROYED = new Destroyed();

    record None() implements StoredKey {}

    record Destroyed() implements StoredKey {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, only unwrapped
    record Wrapped(byte[] bytes) implements StoredKey {}
}
