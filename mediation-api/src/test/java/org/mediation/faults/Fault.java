package org.mediation.faults;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong in the middle of a command. */
enum Fault {
    UNCHECKED {
        @Override
        void strike(JdbcClient jdbc) {
            throw new IllegalStateException(PLANTED);
        }
    },
    CHECKED {
        @Override
        void strike(JdbcClient jdbc) {
            Fault.<RuntimeException>thrown(new Exception(PLANTED));
        }
    },
    ERROR {
        @Override
        void strike(JdbcClient jdbc) {
            throw new LinkageError(PLANTED);
        }
    },
    /** The database refuses a statement of the transaction. */
    REFUSED {
        @Override
        void strike(JdbcClient jdbc) {
            jdbc.sql("select 1 / 0").query(Integer.class).single();
        }
    },
    /** The connection is cut. */
    CUT {
        @Override
        void strike(JdbcClient jdbc) {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                    .query(Boolean.class)
                    .single();
        }
    };

    static final String PLANTED = "planted";

    abstract void strike(JdbcClient jdbc);

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void thrown(Throwable failure) throws T {
        throw (T) failure;
    }
}
