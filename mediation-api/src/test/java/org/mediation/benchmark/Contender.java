package org.mediation.benchmark;

/** One way to keep a case; all are led along the same path. */
interface Contender extends AutoCloseable {
    String name();

    String database();

    /** Takes one case from its beginning to its end and tells of every step how long it took. */
    void takeOneCase(Steps steps);

    /** Before and after a window of its own; outside of them it does nothing. */
    default void wake() {}

    default void rest() {}

    @Override
    default void close() {}

    /** Hears of every step of a case. */
    interface Steps {
        void took(String step, long nanos);
    }
}
