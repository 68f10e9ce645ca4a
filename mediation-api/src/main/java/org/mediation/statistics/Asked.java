package org.mediation.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Question;

/** A question as it comes over HTTP, within what its sender may ask: a head about the own organisation alone. */
final class Asked {
    private Asked() {}

    static Question question(Actor actor, Map<String, String> query) {
        Period period = Optional.ofNullable(query.get("period"))
                .flatMap(Period::of)
                .orElseThrow(() -> Refused.malformed("period"));
        Question question = Question.of(period).on(day(query.get("day"))).by(dimension(query.get("by")));
        for (Dimension dimension : Dimension.values()) {
            String value = query.get(dimension.name());
            if (value != null) {
                question = question.only(dimension, value);
            }
        }
        if (actor.role() == Role.MEDIATION_ORG_HEAD) {
            question = question.only(Dimension.ORGANISATION, String.valueOf(actor.organisation()));
        }
        return question;
    }

    static Indicator indicator(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Indicator::of).orElseThrow(() -> Refused.malformed("indicator"));
    }

    private static Question.Day day(@Nullable String word) {
        return Arrays.stream(Question.Day.values())
                .filter(each -> word == null || each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("day"));
    }

    private static @Nullable Dimension dimension(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(Dimension.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("by"));
    }
}
