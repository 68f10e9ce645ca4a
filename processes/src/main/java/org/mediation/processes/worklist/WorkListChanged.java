package org.mediation.processes.worklist;

import java.util.UUID;

/**
 * The work list of a case changed; heard after the commit.
 *
 * @param forTheSystem whether a step opened that the system has to do
 */
public record WorkListChanged(UUID caseId, boolean forTheSystem) {}
