package org.mediation.legalaid;

import java.util.Set;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirmId;

/**
 * Whom a lawyer of one party must have nothing to do with (利害关系): the mediators and the other side.
 *
 * @param persons who mediate or mediated
 * @param firms of the mediators and of the other side's representatives
 * @param employers unified social credit codes of the other side
 */
public record DisputeTies(Set<SubjectToken> persons, Set<LawFirmId> firms, Set<String> employers) {
    public static final DisputeTies NONE = new DisputeTies(Set.of(), Set.of(), Set.of());

    public DisputeTies {
        persons = Set.copyOf(persons);
        firms = Set.copyOf(firms);
        employers = Set.copyOf(employers);
    }
}
