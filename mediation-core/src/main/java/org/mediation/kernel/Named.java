package org.mediation.kernel;

/** A word of the domain that has a Chinese name, shown to users. */
public interface Named {
    String chinese();
}
