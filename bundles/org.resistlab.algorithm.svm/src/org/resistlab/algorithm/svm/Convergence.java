package org.resistlab.algorithm.svm;

import java.util.concurrent.atomic.AtomicInteger;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;

/** Counts optimisations, on any threads, to say once at the end how many did not converge. */
final class Convergence {

    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    void count(boolean converged) {
        all.incrementAndGet();
        if (!converged) {
            failed.incrementAndGet();
        }
    }

    void note(Execution execution) {
        if (failed.get() > 0) {
            execution.note(Problem.warning("svm.not-converged",
                    "Of " + all + " optimisations of " + SupportVectorLearner.ID + ", " + failed
                            + " did not converge; their last states were used.",
                    "Add the step standardize, lower the parameter C, or raise max_iter or tol."));
        }
    }
}
