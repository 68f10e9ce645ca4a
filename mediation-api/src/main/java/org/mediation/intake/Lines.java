package org.mediation.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream one by one, each within bounds and in UTF-8, so that a bad one spoils no other. */
final class Lines {
    /** In bytes; the longest real narrative takes about a seventh of it. */
    static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream input;
    private long number;
    private long bytesRead;

    Lines(InputStream input) {
        this.input = new BufferedInputStream(input, 1 << 16);
    }

    /**
     * A line and its number from 1 on.
     *
     * @param text null when the line cannot be read
     */
    record Line(long number, @Nullable String text, boolean tooLong) {
        boolean isBlank() {
            return text != null && text.isBlank();
        }
    }

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        int next = input.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = input.read()) {
            bytesRead++;
            tooLong |= bytes.size() >= LONGEST;
            if (!tooLong) {
                bytes.write(next);
            }
        }
        number++;
        bytesRead++;
        return new Line(number, tooLong ? null : decoded(bytes), tooLong);
    }

    /** How far into the stream the lines went that were given out. */
    long bytesRead() {
        return bytesRead;
    }

    private @Nullable String decoded(ByteArrayOutputStream bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException noUtf8) {
            return null;
        }
    }
}
