package org.mediation.security;

/** How a text appears to somebody: as it is, masked (脱敏), or not at all. */
public enum Disclosure {
    PLAIN,
    MASKED,
    HIDDEN
}
