package org.mediation.organisations;

/** Enters the first organisations of a union in the registers, unless they are there (首次建档). */
public interface Founding {
    void found();
}
