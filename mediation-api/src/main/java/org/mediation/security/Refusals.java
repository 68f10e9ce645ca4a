package org.mediation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mediation.problems.Problem;
import org.mediation.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says why a request was turned away before any controller saw it. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter answers;

    Refusals(ProblemWriter answers) {
        this.answers = answers;
    }

    /** Nobody is signed in, or could be. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof BadCredentialsException || failure instanceof LockedException) {
            answers.write(request, response, of(failure));
        } else {
            answers.write(request, response, unlessUnknown(request, Problem.NOT_SIGNED_IN));
        }
    }

    /** Somebody is signed in and may not. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        var reason = denial instanceof CsrfException ? Problem.CSRF_TOKEN_INVALID : Problem.NOT_ALLOWED;
        answers.write(request, response, unlessUnknown(request, reason));
    }

    /** The same with the challenge that programs expect; a browser would open its own login window on it. */
    AuthenticationEntryPoint challenging() {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"mediation\", charset=\"UTF-8\"");
            commence(request, response, failure);
        };
    }

    static Problem of(AuthenticationException failure) {
        return failure instanceof LockedException ? Problem.ACCOUNT_LOCKED : Problem.BAD_CREDENTIALS;
    }

    private static Problem unlessUnknown(HttpServletRequest request, Problem reason) {
        if (Endpoints.know(request)) {
            return reason;
        }
        return Endpoints.knowAddress(request) ? Problem.METHOD_NOT_ALLOWED : Problem.NOT_FOUND;
    }
}
