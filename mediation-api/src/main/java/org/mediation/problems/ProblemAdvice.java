package org.mediation.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
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
    private final Explanations explanations;

    ProblemAdvice(Incidents incidents, Explanations explanations) {
        this.incidents = incidents;
        this.explanations = explanations;
    }

    /** Security answers its own. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheFilters(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    ResponseEntity<Object> on(Throwable thrown) {
        var failure = Explanations.unwrapped(thrown);
        return DisconnectedClientHelper.isClientDisconnectedException(failure)
                ? null
                : answer(explanations.of(failure));
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
            return explanations.of(refused);
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

    private static ResponseEntity<Object> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
