package org.mediation.legalaid;

import java.util.List;
import java.util.Optional;
import org.mediation.calendar.Resource;

/**
 * What a centre has set for its aid matters (援助标准): data of the organisation, in numbered versions.
 *
 * @param version 0 for what is delivered, which has no scale: what is paid is the union's own decision
 */
public record AidStandards(
        int version, List<AidCategory> categories, List<DifficultyClass> difficulties, List<ScaleLine> scale) {
    public AidStandards {
        categories = List.copyOf(categories);
        difficulties = List.copyOf(difficulties);
        scale = List.copyOf(scale);
    }

    /** The words delivered with the product, for centres that have set none. */
    public static AidStandards delivered() {
        return new AidStandards(
                0,
                Resource.table("/legalaid/categories.txt").stream()
                        .map(line -> new AidCategory(
                                line.get(0), line.get(1), line.get(2).equals("waived")))
                        .toList(),
                Resource.table("/legalaid/difficulties.txt").stream()
                        .map(line -> new DifficultyClass(line.get(0), line.get(1)))
                        .toList(),
                List.of());
    }

    public Optional<AidCategory> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    boolean knowsDifficulty(String code) {
        return difficulties.stream().anyMatch(known -> known.code().equals(code));
    }

    /** The line for exactly this result, else the one for any. */
    Optional<ScaleLine> line(AidKind kind, AidResult result, String difficulty) {
        return scale.stream()
                .filter(line -> line.kind() == kind && line.difficulty().equals(difficulty))
                .filter(line -> line.result() == null || line.result() == result)
                .reduce((one, other) -> one.result() == null ? other : one);
    }
}
