package org.mediation.kernel;

/**
 * Personal or confidential text as it stands in an event: encrypted under the key of its subject and bound to its place.
 *
 * @param subject whose key opens it
 * @param text ciphertext, Base64
 */
public record Sealed(SubjectToken subject, String text) {}
