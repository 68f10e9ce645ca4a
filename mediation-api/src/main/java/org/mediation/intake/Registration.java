package org.mediation.intake;

import org.mediation.casework.CaseId;

/**
 * The case that a record became.
 *
 * @param duplicate whether it was there before
 */
record Registration(CaseId caseId, String caseNumber, long version, boolean duplicate) {}
