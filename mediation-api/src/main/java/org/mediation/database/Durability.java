package org.mediation.database;

/** Whether an acknowledged step must survive a power cut. */
public enum Durability {
    REQUIRED,
    /** For a server that lives as long as one test run; no setting of the product can ask for it. */
    WAIVED_FOR_TESTS
}
