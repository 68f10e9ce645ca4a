package org.mediation.legalaid;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.OrganisationId;

/**
 * A lawyer of a team as the register shows it today, without the name.
 *
 * @param centre whose team it is; a team of the city works for every centre
 * @param conflicts unified social credit codes of employers that the lawyer or a colleague of the firm acts for
 */
public record LawyerEntry(
        LawyerId lawyer,
        SubjectToken person,
        TeamId team,
        OrganisationId centre,
        boolean everywhere,
        LawFirmId firm,
        Set<String> specialities,
        Set<String> conflicts,
        boolean active) {
    public LawyerEntry {
        specialities = Set.copyOf(specialities);
        conflicts = Set.copyOf(conflicts);
    }

    boolean worksFor(OrganisationId organisation) {
        return active && (everywhere || centre.equals(organisation));
    }

    /** Neither person nor firm mediates or acts for the other side, and neither acts for the employer (I-08). */
    public boolean freeOf(DisputeTies ties, @Nullable String opponentUscc) {
        return !ties.persons().contains(person)
                && !ties.firms().contains(firm)
                && (opponentUscc == null || !conflicts.contains(opponentUscc))
                && ties.employers().stream().noneMatch(conflicts::contains);
    }
}
