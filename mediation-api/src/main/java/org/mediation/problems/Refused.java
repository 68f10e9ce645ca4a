package org.mediation.problems;

import org.jspecify.annotations.Nullable;

/** A request was refused before any rule of the domain was asked; nothing has changed. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Problem problem;
    private final @Nullable String field;

    public Refused(Problem problem) {
        this(problem, null);
    }

    private Refused(Problem problem, @Nullable String field) {
        super(problem.code());
        this.problem = problem;
        this.field = field;
    }

    /** The content of this field, given as a path such as {@code parties[0].name}, cannot be read. */
    public static Refused malformed(String field) {
        return new Refused(Problem.MALFORMED_REQUEST, field);
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable String field() {
        return field;
    }
}
