package org.mediation.exchange;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed list of what counterparts may send, read from {@code exchange/incoming.txt}. */
final class IncomingTypes {
    static final Map<String, IncomingType> TABLE = Table.rows("/exchange/incoming.txt", 5).stream()
            .map(IncomingType::of)
            .collect(Collectors.toUnmodifiableMap(IncomingType::type, Function.identity()));

    private IncomingTypes() {}
}
