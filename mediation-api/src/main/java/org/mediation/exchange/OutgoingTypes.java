package org.mediation.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The closed list of what leaves the house, read from {@code exchange/outgoing.txt}. */
final class OutgoingTypes {
    static final List<OutgoingType> TABLE = Table.rows("/exchange/outgoing.txt", 5).stream()
            .map(OutgoingType::of)
            .toList();

    private static final Map<String, List<OutgoingType>> BY_EVENT =
            TABLE.stream().collect(Collectors.groupingBy(OutgoingType::event));

    private OutgoingTypes() {}

    static List<OutgoingType> after(String event) {
        return BY_EVENT.getOrDefault(event, List.of());
    }

    static OutgoingType named(String event, String type) {
        return after(event).stream()
                .filter(row -> row.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
