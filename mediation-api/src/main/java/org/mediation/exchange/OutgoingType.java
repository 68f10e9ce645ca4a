package org.mediation.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of message that we send: one line of the table {@code exchange/outgoing.txt}.
 *
 * @param event after which it is sent
 * @param to COURT, ARBITRATION or ALL: those of the case's counterparts; or the field of the event that names the body
 * @param type of the CloudEvent
 * @param fields that leave with it; nothing else does (I-23)
 */
record OutgoingType(String event, String to, String type, List<Field> fields, String name) {

    OutgoingType {
        fields = List.copyOf(fields);
    }

    /** A field of the message, and the event that it is taken from: the one that caused it, or the last of that name. */
    record Field(String name, String event) {}

    boolean isForNamedBody() {
        return Character.isLowerCase(to.charAt(0));
    }

    static OutgoingType of(String[] cells) {
        List<Field> fields = Arrays.stream(cells[3].split(","))
                .map(String::strip)
                .filter(field -> !field.equals("-"))
                .map(field -> field(field, cells[0]))
                .toList();
        return new OutgoingType(cells[0], cells[1], cells[2], fields, cells[4]);
    }

    private static Field field(String words, String event) {
        int dot = words.indexOf('.');
        return dot < 0 ? new Field(words, event) : new Field(words.substring(dot + 1), words.substring(0, dot));
    }
}
