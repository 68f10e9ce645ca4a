package org.mediation.kernel;

/**
 * Where a sealed text stands; a ciphertext moved to another place does not open.
 *
 * @param aggregate identifier of the stream
 * @param sequence of the event in the stream
 * @param field name in the event
 */
public record Place(String aggregate, long sequence, String field) {}
