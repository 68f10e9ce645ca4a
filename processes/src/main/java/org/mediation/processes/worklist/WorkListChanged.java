package org.mediation.processes.worklist;

import java.util.UUID;

/** The work list of a case changed; heard after the commit. */
public record WorkListChanged(UUID caseId) {}
