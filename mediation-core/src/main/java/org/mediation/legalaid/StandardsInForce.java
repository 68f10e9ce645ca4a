package org.mediation.legalaid;

import org.mediation.roster.OrganisationId;

/** The standards that a decision reads (现行援助标准): the centre's own, else those of the next union above that set some. */
public interface StandardsInForce {
    AidStandards of(OrganisationId centre);
}
