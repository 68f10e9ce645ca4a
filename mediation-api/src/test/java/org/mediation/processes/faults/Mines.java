package org.mediation.processes.faults;

/** What lies at the points inside the engine. */
public interface Mines {
    void pass(String point);
}
