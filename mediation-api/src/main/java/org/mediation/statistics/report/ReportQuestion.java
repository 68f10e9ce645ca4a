package org.mediation.statistics.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.reports.ReportId;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.log.Cursor;

/**
 * What a report answers, as its first issue keeps it.
 *
 * @param smallestCell below which figures are withheld
 */
public record ReportQuestion(String period, @Nullable Dimension by, long smallestCell) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One report for each period and breakdown. */
    ReportId id() {
        return new ReportId(UUID.nameUUIDFromBytes(("统计报告 " + period + " " + by).getBytes(StandardCharsets.UTF_8)));
    }

    Question asOf(Cursor cursor) {
        return Question.of(Period.of(period).orElseThrow()).by(by).upTo(cursor);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ReportQuestion read(String json) {
        try {
            return JSON.readValue(json, ReportQuestion.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
