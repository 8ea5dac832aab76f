package org.resistlab.stage.collect.internal.text;

import org.resistlab.core.problem.Problem;

/** Carries a problem out of a parser's callbacks, which may throw no checked exception. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
