package org.mediation.kernel;

/** The first event of a matter; it names the process that the matter goes through. */
public interface Opening extends MatterEvent {
    String pipeline();
}
