package org.mediation.privacy;

/** A sealed text or a stored key does not open: altered, moved to another place, or made under another secret. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
