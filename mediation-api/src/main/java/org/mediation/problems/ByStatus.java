package org.mediation.problems;

import java.util.Map;

/** The problem that stands for a bare HTTP status. */
final class ByStatus {
    private static final Map<Integer, Problem> PROBLEMS = Map.of(
            400, Problem.MALFORMED_REQUEST,
            401, Problem.NOT_SIGNED_IN,
            403, Problem.NOT_ALLOWED,
            404, Problem.NOT_FOUND,
            405, Problem.METHOD_NOT_ALLOWED,
            406, Problem.NOT_ACCEPTABLE,
            413, Problem.TOO_LARGE,
            415, Problem.UNSUPPORTED_MEDIA_TYPE,
            503, Problem.UNAVAILABLE);

    private ByStatus() {}

    static Problem of(int status) {
        var problem = PROBLEMS.get(status);
        if (problem != null) {
            return problem;
        }
        return status >= 400 && status < 500 ? Problem.MALFORMED_REQUEST : Problem.INTERNAL_ERROR;
    }
}
