package org.mediation.kernel;

/** Asked of one matter (事项); its aggregate alone decides. */
public interface MatterCommand {
    Identifier matter();
}
