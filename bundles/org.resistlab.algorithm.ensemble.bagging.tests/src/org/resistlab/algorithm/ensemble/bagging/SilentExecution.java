package org.resistlab.algorithm.ensemble.bagging;

import java.util.List;

import org.resistlab.core.data.Split;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution nobody cancels. A remark or a wish for inner folds would be a surprise. */
record SilentExecution(long seed) implements EnsembleExecution {

    @Override
    public RandomStream random() {
        return RandomStream.of(seed, "test");
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
    }

    @Override
    public List<Split> innerSplits(TrainingSet data) {
        throw new AssertionError("bagging needs no inner folds");
    }
}
