package org.mediation.processes;

/** Looks for something that time has brought about and sends the commands of the system that follow from it. */
public interface Watch {
    /** Sends what is due now and returns how many commands went through. */
    int run();
}
