package org.resistlab.stage.preprocess.select;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.statistics.Order;

/**
 * Keeps one of several numeric features that say the same: goes through them by decreasing variance among training
 * samples (of equals the first column first) and drops a feature whose Pearson correlation with one kept before is
 * above {@code threshold} in absolute value. So no two kept features are correlated by more, and each dropped one has a
 * kept one that stands for it. (caret's {@code findCorrelation} drops the feature with the larger mean correlation
 * instead, and so may drop one that none stands for.)
 *
 * <p>
 * A correlation is over the training samples that have both features; with fewer than three of these, or if one does
 * not vary among them, the two count as uncorrelated. Constant features and categories are kept. The kept ones stay in
 * their order. Takes time in proportion to features × kept features × samples.
 */
public final class CorrelationFilter implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        double threshold = parameters.real("threshold");
        double[] variances = Choice.scores(samples, Variability::variance, execution);
        boolean[] kept = new boolean[samples.columns()];
        List<CorrelationBlock> blocks = new ArrayList<>();
        for (int j : Order.descending(variances)) {
            execution.checkCancelled();
            kept[j] = !(variances[j] > 0);
            if (!kept[j]) {
                UnitColumn column = UnitColumn.of(samples.column(j));
                kept[j] = blocks.stream().allMatch(block -> block.largest(column) <= threshold);
                if (kept[j]) {
                    add(column, blocks);
                }
            }
        }
        return Choice.of(kept, "correlation-filter: there are no features.");
    }

    private static void add(UnitColumn column, List<CorrelationBlock> blocks) {
        if (blocks.isEmpty() || blocks.getLast().isFull()) {
            blocks.add(new CorrelationBlock(column.values().length));
        }
        blocks.getLast().add(column);
    }

    @Override
    public FittedStep restore(State state) {
        return FittedSelection.of(state);
    }
}
