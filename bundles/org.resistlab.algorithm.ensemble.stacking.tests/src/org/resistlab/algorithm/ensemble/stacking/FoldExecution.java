package org.resistlab.algorithm.ensemble.stacking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.resistlab.core.data.Split;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution nobody cancels, with inner folds. A remark would be a surprise.
 *
 * @param folds how many folds
 * @param repeats how often they are gone through
 * @param foldOf the fold in which a row is held out; a number that is no fold: in none
 */
record FoldExecution(int folds, int repeats, IntUnaryOperator foldOf) implements EnsembleExecution {

    /** Folds of every {@code folds}-th row. */
    static FoldExecution of(int folds) {
        return new FoldExecution(folds, 1, row -> row % folds);
    }

    @Override
    public List<Split> innerSplits(TrainingSet data) {
        List<Split> splits = new ArrayList<>();
        for (int f = 0; f < folds * repeats; f++) {
            int fold = f % folds;
            splits.add(data.split(rows(data, row -> foldOf.applyAsInt(row) == fold ? -1 : row),
                    rows(data, row -> foldOf.applyAsInt(row) == fold ? row : -1)));
        }
        return splits;
    }

    private static int[] rows(TrainingSet data, IntUnaryOperator rowOrNone) {
        return IntStream.range(0, data.size()).map(rowOrNone).filter(row -> row >= 0).toArray();
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(1, "test");
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
