package org.mediation.legalaid;

import org.jspecify.annotations.Nullable;

/**
 * What is paid for one kind of aid (补贴标准).
 *
 * @param result the result that it holds for; every result that has no line of its own, when not given
 */
public record ScaleLine(AidKind kind, @Nullable AidResult result, String difficulty, long amountFen) {}
