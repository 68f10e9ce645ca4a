package org.mediation.kernel;

/** Happened to one matter (事项): a case, an aid matter, a ticket; its process follows. */
public interface MatterEvent {
    Identifier matter();
}
