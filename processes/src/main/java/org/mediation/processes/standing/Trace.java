package org.mediation.processes.standing;

/** What an event leaves beside the record: the first six in the engine, the rest in the house's own tables. */
public enum Trace {
    INSTANCE("process instances"),
    TOKEN("tokens"),
    TASK("engine tasks of cases"),
    TIMER("timers"),
    MESSAGE("awaited messages"),
    VARIABLE("variables"),
    WORK("work list rows of cases"),
    PROCESS("processes of cases"),
    PATH("steps of the true path");

    private final String words;

    Trace(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
