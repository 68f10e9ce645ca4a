package org.mediation.database;

import org.jspecify.annotations.Nullable;

/** The product does not start on this database; the message is the reason and what to do, in a sentence or two. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String reason) {
        super(reason);
    }

    public DatabaseUnusable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
