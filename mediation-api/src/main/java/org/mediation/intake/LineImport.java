package org.mediation.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.mediation.cases.Commands;
import org.mediation.problems.Explanations;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.record.EventJson;
import org.mediation.security.Actor;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Registers one line of an import; whatever is wrong with it stays with it. */
@Component
class LineImport {
    private final Registrations registrations;
    private final Explanations explanations;
    private final ObjectMapper json = EventJson.mapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    LineImport(Registrations registrations, Explanations explanations) {
        this.registrations = registrations;
        this.explanations = explanations;
    }

    /** Who sends a record, told from the record. */
    interface Sender {
        Actor of(JsonNode fields);
    }

    LineOutcome register(Lines.Line line, Sender sender) {
        try {
            JsonNode fields = fields(line);
            return LineOutcome.of(
                    line.number(), registrations.register(sender.of(fields), fields, Commands.Request.PLAIN));
        } catch (RuntimeException refusal) {
            ProblemDetail problem = explanations.of(refusal);
            return LineOutcome.refused(line.number(), Explanations.code(problem), String.valueOf(problem.getDetail()));
        }
    }

    private JsonNode fields(Lines.Line line) {
        if (line.tooLong()) {
            throw new Refused(Problem.TOO_LARGE);
        }
        if (line.text() == null) {
            throw new Refused(Problem.NOT_UTF_8);
        }
        try {
            return json.readTree(line.text());
        } catch (JsonProcessingException noJson) {
            throw new Refused(Problem.NOT_JSON);
        }
    }
}
