package org.mediation.statistics.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the form in which PostgreSQL takes them in by the million: fields between tabs, lines, and \N for nothing. */
final class CopyText {
    private static final byte[] NOTHING = {'\\', 'N'};

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean inLine;

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private void field() {
        room(1);
        if (inLine) {
            bytes[length++] = '\t';
        }
        inLine = true;
    }

    CopyText number(long number) {
        return plain(Long.toString(number));
    }

    /** A word that is known to hold nothing that would have to be escaped. */
    CopyText plain(String word) {
        field();
        room(word.length());
        for (int i = 0; i < word.length(); i++) {
            bytes[length++] = (byte) word.charAt(i);
        }
        return this;
    }

    CopyText word(@Nullable String word) {
        field();
        byte[] utf8 = word == null ? NOTHING : word.getBytes(StandardCharsets.UTF_8);
        room(utf8.length * 2);
        for (byte each : utf8) {
            if (word != null && (each == '\\' || each == '\t' || each == '\n' || each == '\r')) {
                bytes[length++] = '\\';
                bytes[length++] = (byte) (each == '\t' ? 't' : each == '\n' ? 'n' : each == '\r' ? 'r' : '\\');
            } else {
                bytes[length++] = each;
            }
        }
        return this;
    }

    void end() {
        room(1);
        bytes[length++] = '\n';
        inLine = false;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
