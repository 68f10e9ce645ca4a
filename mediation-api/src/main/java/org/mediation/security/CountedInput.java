package org.mediation.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;

/** The body of a request up to a length; reading beyond is refused. */
final class CountedInput extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    CountedInput(ServletInputStream body, long most) {
        this.body = body;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        var next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var got = body.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int got) {
        left -= got;
        if (left < 0) {
            throw new Refused(Problem.TOO_LARGE);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
