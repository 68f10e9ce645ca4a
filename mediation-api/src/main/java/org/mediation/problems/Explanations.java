package org.mediation.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.mediation.kernel.RuleViolated;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;

/** Says of any failure what the user reads: the rule that refused, what was malformed, or the number of an incident. */
@Component
public class Explanations {
    private final Incidents incidents;

    Explanations(Incidents incidents) {
        this.incidents = incidents;
    }

    /** The stable code of an explanation. */
    public static String code(ProblemDetail explanation) {
        var properties = explanation.getProperties();
        return properties == null ? Problem.INTERNAL_ERROR.code() : String.valueOf(properties.get("code"));
    }

    public ProblemDetail of(Throwable thrown) {
        var failure = unwrapped(thrown);
        if (failure instanceof RuleViolated violation) {
            return Answers.of(violation.rule());
        }
        if (failure instanceof Refused refused) {
            return refused.problem() == Problem.MALFORMED_REQUEST
                    ? Answers.malformed(refused.field())
                    : Answers.of(refused.problem());
        }
        if (failure instanceof RequestRejectedException) {
            return Answers.of(Problem.MALFORMED_REQUEST);
        }
        if (failure instanceof ConflictingModificationException) {
            return Answers.of(Problem.STALE_VERSION);
        }
        if (failure instanceof AggregateNotFoundException) {
            return Answers.of(Problem.CASE_NOT_FOUND);
        }
        if (failure instanceof ConcurrencyException || failure instanceof TransientDataAccessException) {
            return Answers.of(Problem.BUSY);
        }
        if (isReading(failure)) {
            return Answers.malformed(FieldPath.in(failure));
        }
        return Answers.incident(incidents.report(failure));
    }

    private static boolean isReading(Throwable failure) {
        return failure instanceof JsonProcessingException
                || (failure instanceof IllegalArgumentException
                        && failure.getCause() instanceof JsonProcessingException);
    }

    static Throwable unwrapped(Throwable thrown) {
        var failure = thrown;
        while (failure instanceof CommandExecutionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }
}
