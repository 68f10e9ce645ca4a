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
            refuse(request, response, Problem.NOT_SIGNED_IN);
        }
    }

    /** Somebody is signed in and may not. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        var reason = denial instanceof CsrfException ? Problem.CSRF_TOKEN_INVALID : Problem.NOT_ALLOWED;
        refuse(request, response, reason);
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

    /** An address or method that is not in the table is told as such, whoever asks. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem reason) throws IOException {
        var methods = Endpoints.methodsAt(request);
        if (methods.isEmpty()) {
            answers.write(request, response, Problem.NOT_FOUND);
        } else if (Endpoints.know(request)) {
            answers.write(request, response, reason);
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
            answers.write(request, response, Problem.METHOD_NOT_ALLOWED);
        }
    }
}
