package org.mediation.processes.worklist;

/** A running process instance of a case. */
public record OpenInstance(String id, String definitionId) {}
