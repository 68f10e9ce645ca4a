package org.mediation.kernel;

/** What opening a sealed text gives: the text, or the fact that its key is gone. */
public sealed interface Revealed {
    record Text(String value) implements Revealed {}

    /** The subject was erased (PIPL art. 47); the text can never be read again. */
    record Erased() implements Revealed {}

    Revealed ERASED = new Erased();
}
