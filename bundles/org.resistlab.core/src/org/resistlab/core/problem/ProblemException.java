package org.resistlab.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Work that cannot go on because of one or more {@linkplain Problem problems} that a person can mend. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one problem. */
    public List<Problem> problems() {
        return problems;
    }
}
