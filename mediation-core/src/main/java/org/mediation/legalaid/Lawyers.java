package org.mediation.legalaid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an assignment reads (律师名册与利害关系): the lawyers of the teams, and who stands how in a dispute. */
public interface Lawyers {
    Optional<LawyerEntry> lawyer(LawyerId id);

    /** Who mediates or represents in a case, as seen by one party of it. */
    DisputeTies ties(CaseReference dispute, @Nullable PartyReference client);
}
