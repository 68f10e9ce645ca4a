package org.mediation.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One line of the table of {@link Endpoints}. */
record Endpoint(HttpMethod method, String path, Audience audience) {

    /** Whoever may read may also ask for the headers alone. */
    RequestMatcher matcher() {
        var paths = PathPatternRequestMatcher.withDefaults();
        var exact = paths.matcher(method, path);
        return method.equals(HttpMethod.GET)
                ? new OrRequestMatcher(exact, paths.matcher(HttpMethod.HEAD, path))
                : exact;
    }

    RequestMatcher anyMethod() {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
