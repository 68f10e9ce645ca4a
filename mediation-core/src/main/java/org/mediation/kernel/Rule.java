package org.mediation.kernel;

/** A rule that can refuse a command: its stable code, what the user reads, and the invariant or article it comes from. */
public interface Rule {
    /** Stable, kebab-case; clients may depend on it. */
    String code();

    /** One Chinese sentence that says what to do. */
    String chinese();

    String english();

    /** Invariant (I-..) of the domain model or article of law. */
    String source();
}
