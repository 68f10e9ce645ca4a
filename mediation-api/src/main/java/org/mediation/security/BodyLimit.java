package org.mediation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mediation.problems.Problem;
import org.mediation.problems.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops bodies larger than any form of ours before they fill the memory; only an import may be longer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyLimit extends OncePerRequestFilter {
    private static final int MOST = 1 << 20;

    private final ProblemWriter answers;

    BodyLimit(ProblemWriter answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/api/cases/import");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            answers.write(request, response, Problem.TOO_LARGE);
            return;
        }
        chain.doFilter(new Limited(request), response);
    }

    /** A body sent in pieces tells no length beforehand. */
    private static final class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public CountedInput getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), MOST);
        }
    }
}
