package org.mediation.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RuleViolated;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into the problem that the user reads. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final Incidents incidents;

    ProblemAdvice(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Security answers its own. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheFilters(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    ResponseEntity<Object> on(Throwable thrown) {
        var failure = unwrapped(thrown);
        return DisconnectedClientHelper.isClientDisconnectedException(failure) ? null : answer(bodyOf(failure));
    }

    private ProblemDetail bodyOf(Throwable failure) {
        if (failure instanceof RuleViolated violation) {
            return Answers.of(violation.rule());
        }
        if (failure instanceof Refused refused) {
            return refused.problem() == Problem.MALFORMED_REQUEST
                    ? Answers.malformed(refused.field())
                    : Answers.of(refused.problem());
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

    /** What the framework itself found wrong with a request. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = bodyOf(failure, status);
        return ResponseEntity.status(answer.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer);
    }

    private ProblemDetail bodyOf(Exception failure, HttpStatusCode status) {
        // Somebody refused while the body was being read.
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof Refused refused) {
            return bodyOf(refused);
        }
        if (status.value() == Problem.MALFORMED_REQUEST.status().value()) {
            return Answers.malformed(fieldOf(failure));
        }
        var problem = ByStatus.of(status.value());
        return problem == Problem.INTERNAL_ERROR ? Answers.incident(incidents.report(failure)) : Answers.of(problem);
    }

    private static @Nullable String fieldOf(Exception failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return missing.getParameterName();
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getName();
        }
        if (failure instanceof MissingRequestValueException || failure instanceof TypeMismatchException) {
            return null;
        }
        return FieldPath.in(failure);
    }

    private static boolean isReading(Throwable failure) {
        return failure instanceof JsonProcessingException
                || (failure instanceof IllegalArgumentException
                        && failure.getCause() instanceof JsonProcessingException);
    }

    private static Throwable unwrapped(Throwable thrown) {
        var failure = thrown;
        while (failure instanceof CommandExecutionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static ResponseEntity<Object> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
