package org.mediation.statistics.figures;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.log.Cursor;

/**
 * What is asked of the facts.
 *
 * @param by what the figures are broken down by; null for the total alone
 * @param only values that facts must have; an empty one stands for those that have none
 * @param asOf the state of the record up to which facts count; null for all that there are
 */
public record Question(
        Period period,
        Day day,
        @Nullable Dimension by,
        Map<Dimension, String> only,
        @Nullable Cursor asOf) {

    /** The day that a fact counts for (时间口径). */
    public enum Day {
        OCCURRED("occurred_on"),
        RECORDED("recorded_on");

        private final String column;

        Day(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public Question {
        only = Map.copyOf(only);
    }

    public static Question of(Period period) {
        return new Question(period, Day.OCCURRED, null, Map.of(), null);
    }

    public Question by(@Nullable Dimension dimension) {
        return new Question(period, day, dimension, only, asOf);
    }

    public Question during(Period other) {
        return new Question(other, day, by, only, asOf);
    }

    public Question on(Day other) {
        return new Question(period, other, by, only, asOf);
    }

    public Question upTo(Cursor cursor) {
        return new Question(period, day, by, only, cursor);
    }

    public Question only(Dimension dimension, String value) {
        Map<Dimension, String> more = new TreeMap<>(only);
        more.put(dimension, value);
        return new Question(period, day, by, more, asOf);
    }
}
